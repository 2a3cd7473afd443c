import * as v from 'valibot';
import { memberWord } from '../../contract/family.ts';
import { nowMs } from '../../platform/clock';
import { dayMs } from '../../rules/china-time.ts';
import { civilDate, clientId, instant, relation, stop } from '../../rules/parts.ts';
import { readable } from '../readable.ts';
import { stored, useStored } from '../stored.ts';

const id = v.string();
const who = v.nullable(v.string());

/**
 * What others did, to be told once. `done`: 女儿办好了. `joined`: 认识吗？ `left`: of their own, or put out. `stopped`: 已去世 or
 * not needed. `out`: the person is in a family no more, and these elders went with it. `refused`: something that was
 * changed here and does not stand. `returned`: a benefit that somebody removed is there again, since `who` certified.
 * `who`, `member`: an id within the family, as the pages name it.
 */
const item = v.variant('kind', [
  v.object({
    id,
    kind: v.literal('done'),
    family: id,
    elder: clientId,
    benefit: clientId,
    who,
    on: civilDate,
    saidAt: instant,
  }),
  v.object({ id, kind: v.literal('joined'), family: id, member: id }),
  v.object({ id, kind: v.literal('left'), family: id, word: v.nullable(memberWord) }),
  v.object({ id, kind: v.literal('stopped'), elder: clientId, stopped: stop }),
  v.object({ id, kind: v.literal('out'), family: id, relations: v.array(relation) }),
  v.object({ id, kind: v.literal('returned'), family: id, elder: clientId, who }),
  v.object({ id, kind: v.literal('refused'), sentence: v.string() }),
]);

export type NewsItem = v.InferOutput<typeof item>;

const version = 1;
const most = 50;
const items = readable(item);

export const news = stored<readonly NewsItem[]>('news', {
  version,
  blank: [],
  read: (value, kept) => {
    const all = v.parse(items, value);
    return { value: all, whole: kept === version && Array.isArray(value) && all.length === value.length };
  },
  join: (earlier, now) => [...earlier, ...now],
});

/** The same happening is told once. */
export function addNews(more: readonly NewsItem[]): void {
  const known = news.get();
  const fresh = more.filter((one) => !known.some((other) => other.id === one.id));
  if (fresh.length > 0) news.set([...known, ...fresh].slice(-most));
}

/** The person has seen them. */
export const newsTold = (told: readonly NewsItem[]): void => {
  const ids = new Set(told.map((one) => one.id));
  news.set(news.get().filter((one) => !ids.has(one.id)));
};

const weekMs = 7 * dayMs;

/** Oldest first. That somebody certified is news for a week. */
export const useNews = (): readonly NewsItem[] =>
  useStored(news).filter((one) => one.kind !== 'done' || nowMs() - Date.parse(one.saidAt) < weekMs);
