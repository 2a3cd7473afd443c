import { bytesOf, packed, unpacked, written } from '../../../../src/rules/message/judge/weight-bytes.ts';

const grams = new Map([
  [0, 70],
  [254, -70],
  [255, 10],
  [600, -10],
  [524_286, 0],
]);
const bytes = Int8Array.from([127, -127, 1, -1]);
const gramStep = 10;

it('weights come back as they were written, however far apart the numbers of their letters are', () => {
  const all = packed({ grams, bytes, bias: 0 }, gramStep);
  expect(unpacked(bytesOf(written(all)), grams.size, gramStep, bytes.length)).toEqual({ grams, bytes });
});

it('a letter takes a byte and a half, and one more for every 255 numbers that tell nothing', () => {
  const near = new Map(Array.from({ length: 100 }, (_, gram) => [gram * 200, 70]));
  expect(packed({ grams: near, bytes, bias: 0 }, gramStep).length).toBe(100 + 50 + bytes.length);
  expect(packed({ grams: new Map([[255, 70]]), bytes, bias: 0 }, gramStep).length).toBe(2 + 1 + bytes.length);
});
