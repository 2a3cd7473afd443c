import fc from 'fast-check';
import { readingOf } from '../../../src/rules/message/reading.ts';
import { signRules } from '../../../src/rules/message/signs/sign-rules.ts';
import { signWords } from '../../../src/rules/message/signs/sign-words.ts';
import { stanceWords } from '../../../src/rules/message/stance/stance-words.ts';

/** Counts how often a letter of the text is looked at: each look goes through the methods of the string that is handed in. */
const looksAt = (text: string, work: (text: string) => unknown): number => {
  let looks = 0;
  const charCodeAt = String.prototype.charCodeAt;
  const [map, set] = [Map.prototype.get, Set.prototype.has];
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    looks++;
    return map.call(this, key);
  };
  Set.prototype.has = function (this: Set<unknown>, key: unknown) {
    looks++;
    return set.call(this, key);
  };
  String.prototype.charCodeAt = function (this: string, at: number) {
    looks++;
    return charCodeAt.call(this, at);
  };
  try {
    work(text);
  } finally {
    Map.prototype.get = map;
    Set.prototype.has = set;
    String.prototype.charCodeAt = charCodeAt;
  }
  return looks;
};

const pieces = [
  ...Object.values({ ...signWords, ...stanceWords }).flatMap((all) => all.split(/\s+/).slice(0, 6)),
  ...'，。？！、\n“”/·. 0123456789一五十元a-@:&',
  'http://a.cc/',
  'a.b.c.d.',
];

it('twice the text takes at most about twice the steps, whatever is repeated', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
      const once = parts.join('').repeat(Math.ceil(600 / parts.join('').length));
      const few = looksAt(once, readingOf);
      const many = looksAt(once + once + once + once, readingOf);
      expect(many).toBeLessThan(few * 4.5 + 2000);
    }),
    { numRuns: 150 },
  );
});

it('no pattern repeats without a bound: each reach of a sign is counted', () => {
  for (const { near, reach } of signRules) expect(near === undefined || (reach ?? 0) <= 30).toBe(true);
});
