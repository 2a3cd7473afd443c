import type { Reading } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { wordFinder } from '../text/words-in.ts';
import { meanings } from './meanings.ts';

type Meaning = keyof typeof meanings;
const names = Object.keys(meanings);
const numberOf: ReadonlyMap<string, number> = new Map(names.map((name, at) => [name, at]));
const find = wordFinder<Meaning>(meanings);

/** A pair of the same meaning stands for the meaning alone. */
const pairCount = (names.length * (names.length + 1)) / 2;

/** The pairs of the sender's clauses, of another's words, and of a clause of the sender's with his next. */
export const meaningSlots = 3 * pairCount;

const pairOf = (one: number, other: number): number =>
  one < other ? (other * (other + 1)) / 2 + one : (one * (one + 1)) / 2 + other;

const wonder = numberOf.get('wonder') ?? 0;

/** Which meanings each clause has, as their numbers. */
const meaningsIn = (text: string, clauses: readonly Clause[]): readonly (readonly number[])[] => {
  const hits = find(text);
  const lastSeen = new Int32Array(names.length).fill(-1);
  let next = 0;
  return clauses.map(({ from, to, asked }, index) => {
    const here: number[] = [];
    const note = (meaning: number) => {
      if (lastSeen[meaning] === index) return;
      lastSeen[meaning] = index;
      here.push(meaning);
    };
    while (next < hits.length && (hits[next]?.from ?? from) < from) next++;
    for (; next < hits.length && (hits[next]?.from ?? to) < to; next++) note(numberOf.get(hits[next]?.kind ?? '') ?? 0);
    if (asked) note(wonder);
    return here;
  });
};

/** The pairs of meanings in these clauses, each once. */
export const meaningPairs = (reading: Reading, clauses: readonly Clause[]): readonly number[] => {
  const seen = new Uint8Array(meaningSlots);
  let before: readonly number[] = [];
  meaningsIn(reading.plain.text, clauses).forEach((here, index) => {
    const told = reading.stance.governed[(clauses[index]?.to ?? 1) - 1] === 1;
    const own = told ? pairCount : 0;
    for (let at = 0; at < here.length; at++)
      for (let other = at; other < here.length; other++) seen[pairOf(here[at] ?? 0, here[other] ?? 0) + own] = 1;
    if (told) return;
    for (const one of before) for (const other of here) seen[pairOf(one, other) + 2 * pairCount] = 1;
    before = here;
  });
  const pairs: number[] = [];
  for (let pair = 0; pair < meaningSlots; pair++) if (seen[pair]) pairs.push(pair);
  return pairs;
};
