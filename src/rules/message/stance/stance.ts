import type { Clause } from '../text/clauses.ts';
import { type Hit, wordFinder } from '../text/words-in.ts';
import { calmWords } from './calm-words.ts';
import { stanceWords } from './stance-words.ts';

/**
 * How the sender stands to the letters. `governed`: told of another, warned of, refused or asked about. `calm`: which
 * clauses only calm or sound official. `denied`: something is called untrue. `asked`: the reader is asked whether it is
 * true.
 */
export type Stance = {
  governed: Uint8Array;
  calm: readonly boolean[];
  denied: boolean;
  asked: boolean;
  kinds: ReadonlySet<Kind>;
};

type Kind = keyof typeof stanceWords | keyof typeof calmWords;
type Found = Hit<Kind>;

const find = wordFinder<Kind>({ ...stanceWords, ...calmWords });

/** Each word that turns a meaning, and the meanings that it turns. */
const turned: ReadonlyMap<Kind, readonly Kind[]> = new Map<Kind, readonly Kind[]>([
  ['notNot', ['not']],
  ['notBait', ['bait', 'tells']],
  ['urges', ['truth']],
]);

/**
 * Of the words of a text those that count: a longer word that turns the meaning wins over every shorter that it
 * touches.
 */
const counting = (hits: readonly Found[], length: number): readonly Found[] => {
  const covered = new Map<Kind, Uint8Array>();
  for (const { kind, from, to } of hits)
    for (const meaning of turned.get(kind) ?? []) {
      const letters = covered.get(meaning) ?? new Uint8Array(length);
      covered.set(meaning, letters.fill(1, from, to));
    }
  return hits.filter(({ kind, from, to }) => {
    const letters = covered.get(kind);
    return !letters || !(letters[from] || letters[to - 1]);
  });
};

const byClause = (text: string, clauses: readonly Clause[]): readonly (readonly Found[])[] => {
  const all = counting(find(text), text.length);
  let next = 0;
  return clauses.map(({ to }) => {
    const first = next;
    while (next < all.length && (all[next]?.from ?? to) < to) next++;
    return all.slice(first, next);
  });
};

const pointsBack = /^(?:这|都|那|上述|此类|以上|全|凡此|均|纯)/;
const longestCalm = 40;

/**
 * Sees whose words the clauses are. Nothing that stands in a clause of its own takes back what another clause asks of
 * the reader.
 */
export const stanceOf = (text: string, clauses: readonly Clause[], quoted: Uint8Array): Stance => {
  const hits = byClause(text, clauses);
  const first = (index: number, ...kinds: readonly Kind[]): number | undefined =>
    hits[index]?.find(({ kind }) => kinds.includes(kind))?.from;
  const calm = clauses.map(
    ({ from, to }, index) =>
      first(index, 'calm') !== undefined &&
      to - from <= longestCalm &&
      first(index, 'tells', 'asksMe', 'truth') === undefined &&
      !pointsBack.test(text.slice(from, from + 2)),
  );
  const starts: number[] = clauses.map(({ to }) => to);
  const wholeUntil = new Map<number, number>();
  let told = -1;
  let toldOnce = false;
  let denied = false;
  let asked = false;
  clauses.forEach(({ from, to, sentence, asked: question }, index) => {
    if (calm[index]) return;
    const tells = first(index, 'tells', 'asksMe') ?? (toldOnce ? first(index, 'asksYou') : undefined);
    const not = first(index, 'not');
    starts[index] = told === sentence ? from : Math.min(tells ?? to, not ?? to);
    if (tells !== undefined) told = sentence;
    const bait = first(index, 'bait') !== undefined;
    const isLast = clauses[index + 1]?.sentence !== sentence;
    const wonders = isLast && (question || '吗么'.includes(text[to - 1] ?? ' ')) && first(index, 'urges') === undefined;
    const truth = wonders || first(index, 'truth') !== undefined;
    if (bait || truth) wholeUntil.set(sentence, index);
    toldOnce ||= tells !== undefined || bait;
    denied ||= bait;
    asked ||= truth;
  });
  const governed = new Uint8Array(text.length);
  clauses.forEach(({ from, to, sentence }, index) => {
    governed.fill(1, index <= (wholeUntil.get(sentence) ?? -1) ? from : starts[index], to);
  });
  if (denied || asked || toldOnce) for (let at = 0; at < text.length; at++) if (quoted[at]) governed[at] = 1;
  const kinds = new Set(hits.flatMap((each, index) => (calm[index] ? [] : each.map(({ kind }) => kind))));
  return { governed, calm, denied, asked, kinds };
};
