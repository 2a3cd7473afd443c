import { drawnOf, messagesAPerson, missRatio, rivalAt } from '../outcomes/measures.ts';
import { shareOf, spreadOf } from '../outcomes/spread.ts';
import type { Tally } from '../outcomes/tally.ts';
import { per100, spread } from './words.ts';

/** What was asked of the plan: at most a third of the misses, with no more messages a person. */
const asked = { ratio: 1 / 3, messages: 1 };

const answer = (is: boolean): string => (is ? '**yes**' : '**no**');

/** Whether our plan with families does what was asked of it, against 30/7/1 to one person. */
export const verdict = (tally: Tally): string => {
  const [ours, one] = [rivalAt('ours'), rivalAt('one')];
  const ratios = drawnOf(tally).map((draw) => missRatio(tally, draw, ours, one));
  const messages = drawnOf(tally).map((draw) => messagesAPerson(tally, draw, ours) / messagesAPerson(tally, draw, one));
  const [ratio, price] = [spreadOf(ratios), spreadOf(messages)];
  return [
    `- Misses, ours ÷ 30/7/1 to one: ${spread(ratio, 2)}. At most a third in the median draw: ${answer(ratio.median <= asked.ratio)}; in ${per100(shareOf(ratios, (value) => value <= asked.ratio))} of the draws; fewer at all in ${per100(shareOf(ratios, (value) => value < 1))}.`,
    `- Messages a person, ours ÷ 30/7/1 to one: ${spread(price, 2)}. No more in the median draw: ${answer(price.median <= asked.messages)}; in ${per100(shareOf(messages, (value) => value <= asked.messages))} of the draws.`,
  ].join('\n');
};
