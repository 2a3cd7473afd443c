import type { Open, Settled } from '../types.ts';
import { actionFor } from './answer-words.ts';
import type { Answers } from './questions.ts';

/** `action`: the one safe thing to do now. */
export type Answered = { verdict: Settled; action: string };

/** A sum or a strange link: not from people one knows, unless everything else in it reads like an office. */
const fromStranger = ({ leans }: Open, { from }: Answers): Settled => {
  if (from === 'known') return leans === 'bad' ? 'scam-signs' : 'unclear';
  return leans === 'good' && from !== 'phone' ? 'unclear' : 'scam-signs';
};

/**
 * 像平常的通知 only where nothing speaks against it. A stranger who calls to certify in the manner of a rumour spreads one; of a
 * neighbour's words that has to be said by a claim. Reports and warnings, which ask nothing, tell of claims as well.
 */
const askingNothing = ({ leans, claims }: Open, { asks, from }: Answers): Settled => {
  if (leans === 'bad') return claims || (asks === 'certify' && from !== 'known') ? 'rumour' : 'unclear';
  return leans === 'neither' && claims ? 'unclear' : 'ordinary';
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
      return askingNothing(open, answers);
    case 'nothing': // what people one knows tell of, without asking anything, is chat
      return from === 'known' ? 'ordinary' : askingNothing(open, answers);
  }
};

/**
 * What follows, by rule, from the two answers about a message whose words alone did not tell. `open` is what `checkMessage`
 * left open of it. 像平常的通知 is said only of a message that asks for nothing but certifying, or for nothing at all.
 */
export const answered = (open: Open, answers: Answers): Answered => {
  const verdict = verdictFor(open, answers);
  return { verdict, action: actionFor(verdict, answers.asks) };
};
