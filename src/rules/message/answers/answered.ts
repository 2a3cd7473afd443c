import type { Open, Settled } from '../types.ts';
import { actionFor, notAfterAll, whyFor } from './answer-words.ts';
import type { Answers } from './questions.ts';

/** `why`: what of the answers says so, where they do; `action`: the one safe thing to do now. */
type Answered = { verdict: Settled; why: string | null; action: string };

/** A sum or a strange link: not from people one knows, unless everything else in it reads like an office. */
const fromStranger = ({ leans }: Open, { from }: Answers): Settled => {
  if (from === 'known') return leans === 'bad' ? 'scam-signs' : 'unclear';
  return leans === 'good' && from !== 'phone' ? 'unclear' : 'scam-signs';
};

/**
 * Whoever calls to certify, and not as offices and neighbours do, spreads a rumour; of people one knows the rest of the
 * message has to say so too. What goes round in a group has to call as they do, where the rest of it looks bad.
 */
const callingToCertify = ({ leans, call, claims }: Open, { from }: Answers): Settled => {
  if (call === 'bad') return from !== 'known' || leans === 'bad' || claims ? 'rumour' : 'unclear';
  if (call === 'neither' && leans === 'bad' && from === 'group') return 'rumour';
  return call === 'good' || (leans !== 'bad' && !claims) ? 'ordinary' : 'unclear';
};

/**
 * What people one knows tell of, without asking anything, is chat, unless it is a claim in its own words, passed on;
 * reports and warnings tell of claims as well.
 */
const askingNothing = ({ leans, call, claims, tells }: Open, { from }: Answers): Settled => {
  const isTold = leans === 'bad' && call === 'bad' && !tells;
  if (from === 'known') return isTold && claims ? 'rumour' : 'ordinary';
  if (leans === 'bad') return isTold ? 'rumour' : 'unclear';
  return leans === 'neither' && (claims || (call === 'bad' && !tells)) ? 'unclear' : 'ordinary';
};

const verdictFor = (open: Open, answers: Answers): Settled => {
  const { leans, link, ownApp } = open;
  const { asks, from } = answers;
  switch (asks) {
    case 'secrets': // no office and no bank asks for a code; only one's own people may, who write as they always do
      return from === 'known' && leans === 'good' ? 'unclear' : 'scam-signs';
    case 'money': // an office's bill comes by letter or from its counter, not through a group
      return from === 'group' ? 'scam-signs' : fromStranger(open, answers);
    case 'app': // a shared screen never; an office's own app by its name, yes
      return ownApp && leans === 'good' && from !== 'phone' ? 'unclear' : 'scam-signs';
    case 'link': // offices and banks do put links and picture codes into their messages; on the telephone nobody honest does
      if (link === 'foreign' || from === 'phone') return fromStranger(open, answers);
      return leans === 'bad' && from !== 'known' ? 'scam-signs' : 'unclear';
    case 'certify':
      return callingToCertify(open, answers);
    case 'nothing':
      return askingNothing(open, answers);
  }
};

/**
 * What follows, by rule, from the two answers about a message that is not firmly judged. `open` is what `checkMessage`
 * left open of it. They may confirm what the words came to, say which of the two it is, or take it back to 看不出来, never
 * further; 像平常的通知 is said only of a message that seemed neither rumour nor swindle and asks for nothing but certifying,
 * or for nothing at all.
 */
export const answered = (open: Open, answers: Answers): Answered => {
  const found = verdictFor(open, answers);
  const takenBack = open.said !== 'unclear' && (found === 'ordinary' || found === 'unclear');
  const verdict = takenBack ? 'unclear' : found;
  return {
    verdict,
    why: takenBack ? notAfterAll : whyFor(verdict, answers.asks),
    action: actionFor(verdict, answers.asks),
  };
};
