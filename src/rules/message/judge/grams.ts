import type { Clause } from '../text/clauses.ts';

/**
 * A prime, so large that letters never learned hardly ever fall upon one that was: with thirty thousand numbers every
 * other new three of letters did, and weighed at random.
 */
export const gramSpace = 524_287;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const edge = 2;
const digit = 48;

/** The letters of a clause between two edges, every number as one sign. */
const unitsOf = (text: string, { from, to }: Clause): readonly number[] => {
  const units = [edge];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit)) units.push(unit);
    else if (units[units.length - 1] !== digit) units.push(digit);
  }
  units.push(edge);
  return units;
};

const mixed = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) % gramSpace;

const prime = 0x01000193;
const seeds = { one: 0x811c9dc5, pair: 0x811c9dc5 ^ 77, apart: 0x811c9dc5 ^ 991, three: 0x811c9dc5 ^ 5077 } as const;
const hashed = (seed: number, unit: number): number => Math.imul(seed ^ unit, prime);

/** Which numbers were met; kept between two texts, since most clauses are short and half a megabyte is not. */
let met: Uint8Array | null = null;

/**
 * The numbers of the letters, pairs, pairs with one letter between them, and threes of the clauses, each once. Whose
 * words they are is left to the meanings and marks: the same letters apart would halve what is known of each.
 */
export const gramsOf = (text: string, clauses: readonly Clause[]): readonly number[] => {
  met ??= new Uint8Array(gramSpace);
  const seen = met;
  const grams: number[] = [];
  const note = (hash: number) => {
    const gram = mixed(hash);
    if (seen[gram]) return;
    seen[gram] = 1;
    grams.push(gram);
  };
  for (const clause of clauses) {
    let first = edge;
    let before = edge;
    for (const unit of unitsOf(text, clause)) {
      note(hashed(seeds.one, unit));
      note(hashed(hashed(seeds.pair, before), unit));
      note(hashed(hashed(seeds.apart, first), unit));
      note(hashed(hashed(hashed(seeds.three, first), before), unit));
      first = before;
      before = unit;
    }
  }
  for (const gram of grams) seen[gram] = 0;
  return grams;
};
