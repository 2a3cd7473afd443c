import { packed, unpacked, written } from '../../../../src/rules/message/judge/weight-bytes.ts';

const grams = new Map([
  [0, 70],
  [254, -70],
  [255, 10],
  [600, -10],
  [524_286, 0],
]);
const marks = Int8Array.from([127, -127, 1, -1]);
const gramStep = 10;
const bias = 3;

it('weights come back as they were written, however far apart their numbers are', () => {
  const letters = written(packed({ grams, marks, bias }, gramStep));
  expect(unpacked({ bias, gramStep, known: grams.size, letters }, marks.length)).toEqual({ grams, marks, bias });
});

it('a letter or pair takes a byte and a half, and one more for every 255 numbers that tell nothing', () => {
  const near = new Map(Array.from({ length: 100 }, (_, gram) => [gram * 200, 70]));
  expect(packed({ grams: near, marks, bias }, gramStep).length).toBe(100 + 50 + marks.length);
  expect(packed({ grams: new Map([[255, 70]]), marks, bias }, gramStep).length).toBe(2 + 1 + marks.length);
});
