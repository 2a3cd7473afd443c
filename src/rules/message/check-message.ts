import { fieldError, ok, type Result } from '../result.ts';
import { judged, tellingClause } from './judge/judge.ts';
import { adviceFor, signSentences } from './message-words.ts';
import { openOf } from './open.ts';
import { ownDate } from './own-date.ts';
import { type Reading, readingOf } from './reading.ts';
import { ownWords } from './text/plain-text.ts';
import type { MessageBenefit, MessageCheck, Sign, SignCode } from './types.ts';
import { judgementOf } from './verdict.ts';

const sign = (message: string, reading: Reading, code: SignCode, from: number, to: number): Sign => ({
  code,
  matched: ownWords(message, reading.plain, from, to),
  sentence: signSentences[code],
});

/** Each kind of sign once, the surest first; where there is none, the clause by whose manner it was judged. */
const shown = (message: string, reading: Reading): readonly Sign[] => {
  const signs: Sign[] = [];
  for (const { rule, from, to } of reading.signs)
    if (rule.code !== 'enter' && !signs.some(({ code }) => code === rule.code))
      signs.push(sign(message, reading, rule.code, from, to));
  if (signs.length > 0) return signs;
  const clause = tellingClause(reading);
  return clause ? [sign(message, reading, 'manner', clause.from, clause.to)] : [];
};

/**
 * Does a pasted message look like a rumour or a swindle: the verdict, the words that show it, what to do now.
 * A warning, a denial or a question about a claim is not the claim; no calming sentence takes back a request.
 * Reads the text and keeps nothing of it. `benefit`: whose own date is set beside the claim.
 * `open` is for `answered`, which confirms what the words came to, takes it back, or tells what they did not.
 */
export const checkMessage = (message: string, benefit?: MessageBenefit): Result<MessageCheck> => {
  if (typeof message !== 'string') return fieldError('message', 'a text', message);
  const reading = readingOf(message);
  const scores = judged(reading);
  const { verdict, sure, firm } = judgementOf(reading.signs, scores, reading.onTopic);
  return ok({
    verdict,
    sure,
    firm,
    signs: verdict === 'unclear' ? [] : shown(message, reading),
    advice: adviceFor[verdict],
    ownDate: benefit ? ownDate(benefit) : null,
    open: openOf(reading, scores, verdict),
  });
};
