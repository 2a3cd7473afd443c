import { answered } from '../../src/rules/message/answers/answered.ts';
import { featuresOf } from '../../src/rules/message/judge/features.ts';
import { scoreOf } from '../../src/rules/message/judge/score.ts';
import { openOf } from '../../src/rules/message/open.ts';
import { readingOf } from '../../src/rules/message/reading.ts';
import type { Settled } from '../../src/rules/message/types.ts';
import { judgementOf } from '../../src/rules/message/verdict.ts';
import { truthfulAnswers } from './answers.ts';
import { calmingSentences } from './calming.ts';
import { isBad, type Labelled } from './corpus.ts';
import { disguises } from './disguise.ts';
import type { Judges } from './training.ts';

/** How many of how many. */
export type Share = { of: number; hit: number };

/** What one group of messages came to: bad ones caught in four ways, good ones accused by the words and after the answers. */
export type Measured = {
  caught: Share;
  calmed: Share;
  hidden: Share;
  answered: Share;
  accused: Share;
  accusedAnswered: Share;
};

const none = (): Share => ({ of: 0, hit: 0 });
const count = (share: Share, hit: boolean) => {
  share.of++;
  if (hit) share.hit++;
};

const isBadVerdict = (verdict: Settled): boolean => verdict === 'rumour' || verdict === 'scam-signs';

const read = (text: string, { words, calls }: Judges) => {
  const reading = readingOf(text);
  const features = featuresOf(reading);
  const scores = { words: scoreOf(features, words), call: scoreOf(features, calls) };
  return { reading, scores, ...judgementOf(reading.signs, scores, reading.onTopic) };
};

const isAccused = (text: string, judges: Judges): boolean => isBadVerdict(read(text, judges).verdict);

/** What the page says in the end to somebody who answers whenever it offers to ask. */
const isAccusedAnswered = (message: Labelled, judges: Judges): boolean => {
  const { reading, scores, verdict, firm } = read(message.text, judges);
  return isBadVerdict(firm ? verdict : answered(openOf(reading, scores, verdict), truthfulAnswers(message)).verdict);
};

/** After the clause nearest to the middle; in the very middle where there is none. */
const amid = (text: string, calm: string): string => {
  const middle = Math.floor(text.length / 2);
  const stops = [...text.matchAll(/[，。！？,!?]/g)].map(({ index }) => index + 1);
  const at = stops.reduce(
    (best, stop) => (Math.abs(stop - middle) < Math.abs(best - middle) ? stop : best),
    text.length,
  );
  const place = stops.length > 0 ? at : middle;
  return text.slice(0, place) + calm + text.slice(place);
};

/** Every message with what the words say, with each calming sentence in three places, hidden in each way, and with both answers. */
export const measured = (messages: readonly Labelled[], judges: Judges): Measured => {
  const result: Measured = {
    caught: none(),
    calmed: none(),
    hidden: none(),
    answered: none(),
    accused: none(),
    accusedAnswered: none(),
  };
  for (const message of messages) {
    if (!isBad(message.kind)) {
      count(result.accused, isAccused(message.text, judges));
      count(result.accusedAnswered, isAccusedAnswered(message, judges));
      continue;
    }
    count(result.caught, isAccused(message.text, judges));
    count(result.answered, isAccusedAnswered(message, judges));
    for (const calm of calmingSentences)
      for (const text of [calm + message.text, message.text + calm, amid(message.text, calm)])
        count(result.calmed, isAccused(text, judges));
    for (const disguise of disguises) count(result.hidden, isAccused(disguise(message.text), judges));
  }
  return result;
};
