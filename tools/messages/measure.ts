import { answered } from '../../src/rules/message/answers/answered.ts';
import { featuresOf } from '../../src/rules/message/judge/features.ts';
import { scoreOf, type Weights } from '../../src/rules/message/judge/score.ts';
import { openOf } from '../../src/rules/message/open.ts';
import { readingOf } from '../../src/rules/message/reading.ts';
import { judgementOf } from '../../src/rules/message/verdict.ts';
import { truthfulAnswers } from './answers.ts';
import { calmingSentences } from './calming.ts';
import { isBad, type Labelled } from './corpus.ts';
import { disguises } from './disguise.ts';

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

const read = (text: string, weights: Weights) => {
  const reading = readingOf(text);
  const score = scoreOf(featuresOf(reading), weights);
  return { reading, score, ...judgementOf(reading.signs, score, reading.onTopic) };
};

const isAccused = (text: string, weights: Weights): boolean => read(text, weights).verdict !== 'unclear';

const isAccusedAnswered = (message: Labelled, weights: Weights): boolean => {
  const { reading, score, verdict } = read(message.text, weights);
  const final = verdict === 'unclear' ? answered(openOf(reading, score), truthfulAnswers(message)).verdict : verdict;
  return final === 'rumour' || final === 'scam-signs';
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
export const measured = (messages: readonly Labelled[], weights: Weights): Measured => {
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
      count(result.accused, isAccused(message.text, weights));
      count(result.accusedAnswered, isAccusedAnswered(message, weights));
      continue;
    }
    count(result.caught, isAccused(message.text, weights));
    count(result.answered, isAccusedAnswered(message, weights));
    for (const calm of calmingSentences)
      for (const text of [calm + message.text, message.text + calm, amid(message.text, calm)])
        count(result.calmed, isAccused(text, weights));
    for (const disguise of disguises) count(result.hidden, isAccused(disguise(message.text), weights));
  }
  return result;
};
