import { bytesOf, packed, unpacked, written } from '../../../../src/rules/message/judge/weight-bytes.ts';

it('weights come back as they were written, those of the letters in half a byte each', () => {
  const bytes = Int8Array.from([0, 70, -70, 10, -10, 127, -127, 1, -1]);
  const gramStep = 10;
  const all = packed({ bytes, bias: 0, gramStep }, 5);
  expect(all.length).toBe(3 + 4);
  expect(unpacked(bytesOf(written(all)), 5, gramStep, bytes.length)).toEqual(bytes);
});
