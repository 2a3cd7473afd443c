import fc from 'fast-check';

const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  '9'.repeat(20),
  '-0',
  '1e999',
  '2026-02-30',
  '2026-13-45T99:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '0000-00-00',
  '../../etc/passwd',
  "' OR 1=1 --",
  '%00',
  '爸'.repeat(3000),
  '👨‍👩‍👧‍👦'.repeat(50),
  '\u202e\u200b',
];

const oddNumbers: readonly number[] = [0, -0, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300, -1e300, 5e-324];

/** What no form of ours sends. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(...oddNumbers),
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 1e9 }, { toString: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Half a character cannot be written in UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
