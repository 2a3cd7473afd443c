import { firstMark } from '../../../../src/rules/message/judge/features.ts';
import { gramSpace } from '../../../../src/rules/message/judge/grams.ts';
import { scoreOf } from '../../../../src/rules/message/judge/score.ts';

const [letter, pair, mark] = [7, gramSpace, firstMark];
const weights = {
  grams: new Map([
    [letter, 40],
    [pair, 24],
  ]),
  marks: Int8Array.from([-10]),
  bias: -5,
};

it.each([
  ['a letter: four times its weight', [letter], [], 160],
  ['and a pair of meanings, over the root of two', [letter, pair], [], Math.floor((64 * 64) / 22)],
  ['a mark weighs and is as long as six', [letter], [mark], -30],
  ['what was never learned neither weighs nor lengthens', [letter, 8, 9, pair + 1], [mark], -30],
  ['nothing known', [8], [], 0],
])('%s', (_, grams, marks, without) => {
  expect(scoreOf({ grams, marks }, weights)).toBe(without + weights.bias);
});
