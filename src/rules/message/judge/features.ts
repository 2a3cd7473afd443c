import type { Reading } from '../reading.ts';
import { signRules } from '../signs/sign-rules.ts';
import { signWords } from '../signs/sign-words.ts';
import { stanceWords } from '../stance/stance-words.ts';
import type { Clause } from '../text/clauses.ts';
import { linkMarks } from '../text/plain-text.ts';
import { byKind, wordFinder } from '../text/words-in.ts';
import { markWords } from './mark-words.ts';
import { meaningPairs, meaningSlots } from './meaning-pairs.ts';

/** A prime, so that the few characters that begin most words do not fall together. */
export const gramBuckets = 33997;

/** What is known of a message beside its letters, each with one weight of its own after those of the letters. */
const markNames: ReadonlySet<string> = new Set([
  ...signRules.map(({ code, of }) => `sign ${code} ${of}`),
  ...Object.keys(signWords).flatMap((word) => [`said ${word}`, `told ${word}`]),
  ...Object.keys(markWords).flatMap((word) => [`said ${word}`, `told ${word}`]),
  ...Object.keys(stanceWords).map((word) => `stance ${word}`),
  'nothing asked',
  'denied',
  'asked',
  'official link',
  'elsewhere',
]);
const firstMark = gramBuckets + meaningSlots;
const slotOf: ReadonlyMap<string, number> = new Map([...markNames].map((name, at) => [name, firstMark + at]));

export const buckets = firstMark + slotOf.size;

/** A mark weighs as much as this many letters: there are few of them, and they mean the same in every voice. */
export const markStrength = 6;

/** `grams`: numbers of the letters, pairs and threes, and of the pairs of meanings; `marks`: of what is known beside them. */
export type Features = { grams: readonly number[]; marks: readonly number[] };

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

const mixed = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) % gramBuckets;

const prime = 0x01000193;
const seeds = { one: 0x811c9dc5, pair: 0x811c9dc5 ^ 77, apart: 0x811c9dc5 ^ 991, three: 0x811c9dc5 ^ 5077 } as const;
const hashed = (seed: number, unit: number): number => Math.imul(seed ^ unit, prime);

/**
 * Letters, pairs, pairs with one letter between them, and threes of the clauses, each once. Whose words they are is left to the
 * meanings and marks: the same letters apart would halve what is known of each.
 */
const gramsOf = (text: string, clauses: readonly Clause[]): readonly number[] => {
  const seen = new Uint8Array(gramBuckets);
  for (const clause of clauses) {
    let first = edge;
    let before = edge;
    for (const unit of unitsOf(text, clause)) {
      seen[mixed(hashed(seeds.one, unit))] = 1;
      seen[mixed(hashed(hashed(seeds.pair, before), unit))] = 1;
      seen[mixed(hashed(hashed(seeds.apart, first), unit))] = 1;
      seen[mixed(hashed(hashed(hashed(seeds.three, first), before), unit))] = 1;
      first = before;
      before = unit;
    }
  }
  const grams: number[] = [];
  for (let bucket = 0; bucket < gramBuckets; bucket++) if (seen[bucket]) grams.push(bucket);
  return grams;
};

const findMarks = wordFinder(markWords);

/** Marks the letters of clauses that only calm: they tell nothing, whatever they say. */
const calmLetters = ({ plain: { text }, clauses, stance: { calm } }: Reading): Uint8Array => {
  const calming = new Uint8Array(text.length);
  clauses.forEach(({ from, to }, index) => {
    if (calm[index]) calming.fill(1, from, to);
  });
  return calming;
};

const marksOf = (reading: Reading): readonly number[] => {
  const { plain, words, stance, signs } = reading;
  const { text } = plain;
  const calming = calmLetters(reading);
  const names = new Set<string>(signs.map(({ rule: { code, of } }) => `sign ${code} ${of}`));
  const note = (kind: string, hits: readonly { from: number }[]) => {
    const heard = hits.filter(({ from }) => !calming[from]);
    if (heard.some(({ from }) => !stance.governed[from])) names.add(`said ${kind}`);
    if (heard.some(({ from }) => stance.governed[from])) names.add(`told ${kind}`);
  };
  for (const [kind, hits] of words) note(kind, hits);
  for (const [kind, hits] of byKind(findMarks(text))) note(kind, hits);
  for (const kind of stance.kinds) names.add(`stance ${kind}`);
  if (!signs.some(({ rule }) => rule.ask)) names.add('nothing asked');
  if (stance.denied) names.add('denied');
  if (stance.asked) names.add('asked');
  if (text.includes(linkMarks.official) || text.includes(linkMarks.known)) names.add('official link');
  if (!reading.onTopic) names.add('elsewhere');
  return [...names].flatMap((name) => slotOf.get(name) ?? []);
};

/** The clauses that are not merely calming; all of them where there is nothing else. */
export const spokenClauses = ({ clauses, stance: { calm } }: Reading): readonly Clause[] => {
  const spoken = clauses.filter((_, index) => !calm[index]);
  return spoken.length > 0 ? spoken : clauses;
};

const lettersAndMeanings = (reading: Reading, clauses: readonly Clause[]): readonly number[] => [
  ...gramsOf(reading.plain.text, clauses),
  ...meaningPairs(reading, clauses).map((pair) => gramBuckets + pair),
];

export const featuresOf = (reading: Reading): Features => ({
  grams: lettersAndMeanings(reading, spokenClauses(reading)),
  marks: marksOf(reading),
});

/** Of one clause alone: its letters, without what is known of the whole. */
export const featuresOfClause = (reading: Reading, clause: Clause): Features => ({
  grams: lettersAndMeanings(reading, [clause]),
  marks: [],
});

/** How long the vector of the features is, in squares. */
export const lengthOf = ({ grams, marks }: Features): number => grams.length + marks.length * markStrength;
