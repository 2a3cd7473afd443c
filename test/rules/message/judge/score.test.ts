import { gramSpace } from '../../../../src/rules/message/judge/grams.ts';
import { scoreOf } from '../../../../src/rules/message/judge/score.ts';

const weights = { grams: new Map([[7, 40]]), bytes: Int8Array.from([24, -10]), bias: -5 };
const [meaning, mark] = [gramSpace, gramSpace + 1];

it.each([
  ['a letter: four times its weight', [7], [], 160],
  ['and a meaning, over the root of two', [7, meaning], [], Math.floor((64 * 64) / 22)],
  ['a mark weighs and is as long as six', [7], [mark], -30],
  ['letters that were never learned neither weigh nor lengthen', [7, 8, 9, 10], [mark], -30],
  ['nothing known', [8], [], 0],
])('%s', (_, grams, marks, without) => {
  expect(scoreOf({ grams, marks }, weights)).toBe(without + weights.bias);
});
