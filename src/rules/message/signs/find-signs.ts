import type { Clause } from '../text/clauses.ts';
import { byKind, type Hit, wordFinder } from '../text/words-in.ts';
import { amountsIn } from './amounts.ts';
import { type SignRule, signRules } from './sign-rules.ts';
import { type SignWord, signWords } from './sign-words.ts';

/** A row of the table that holds, and where its words stand. */
export type Found = { rule: SignRule; from: number; to: number };

type Word = Hit<SignWord>;

const find = wordFinder<SignWord>(signWords);

/** Every word of the table in the text, and every sum of money. */
export type SignWords = ReadonlyMap<SignWord, readonly Word[]>;

export const signWordsIn = (text: string): SignWords =>
  byKind<SignWord>([...find(text), ...amountsIn(text).map(({ from, to }) => ({ kind: 'amount' as const, from, to }))]);

/** Both words in one, when they are near enough. */
const joined = (one: Word, other: Word | undefined, reach: number): Word | null => {
  if (!other) return null;
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
  return to - from - (one.to - one.from) - (other.to - other.from) <= reach ? { ...one, from, to } : null;
};

/** Each word of `of` with the nearest words of `near` before and after it. */
function* pairs(of: readonly Word[], near: readonly Word[], reach: number): Generator<Word> {
  let next = 0;
  for (const one of of) {
    while (next < near.length && (near[next]?.from ?? 0) < one.from) next++;
    for (const other of [near[next], near[next - 1]]) {
      const pair = joined(one, other, reach);
      if (pair) yield pair;
    }
  }
}

/** The signs that the sender says, each row at most once. `governed`: the letters that are another's words. */
export const findSigns = (
  text: string,
  hits: SignWords,
  clauses: readonly Clause[],
  governed: Uint8Array,
): readonly Found[] => {
  const clauseAt = new Int32Array(text.length);
  clauses.forEach(({ from, to }, index) => {
    clauseAt.fill(index, from, to + 1);
  });
  const clauseOf = (at: number): Clause | undefined => clauses[clauseAt[at] ?? 0];
  const stands = ({ from, to }: Word, { unless }: SignRule): boolean => {
    const [start, last] = [clauseOf(from), clauseOf(to - 1)];
    if (!start || !last || start.sentence !== last.sentence || governed[from] || governed[to - 1]) return false;
    const around = text.slice(Math.max(start.from, from - 40), Math.min(last.to, to + 40));
    return !unless?.some((word) => around.includes(word));
  };
  const found: Found[] = [];
  for (const rule of signRules) {
    const of = hits.get(rule.of) ?? [];
    const words = rule.near ? pairs(of, hits.get(rule.near) ?? [], rule.reach ?? 0) : of;
    for (const word of words)
      if (stands(word, rule)) {
        found.push({ rule, from: word.from, to: word.to });
        break;
      }
  }
  return found;
};
