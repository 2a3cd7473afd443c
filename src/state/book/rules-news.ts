import * as v from 'valibot';
import { nowMs } from '../../platform/clock';
import { windowOf } from '../../rules/benefit/window-of.ts';
import { daysBetween } from '../../rules/china-time.ts';
import { civilDate } from '../../rules/parts.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../elder.ts';
import { stored, useStored } from '../stored.ts';

/** What a new rule book made of a benefit's day; null: the rule gives none. `on`: when the book came. */
const moved = v.strictObject({ from: v.nullable(civilDate), to: v.nullable(civilDate), on: civilDate });

export type Moved = v.InferOutput<typeof moved>;

/** `askedAt`: when a newer book was last asked for, in milliseconds since 1970. `moved`: by benefit. */
const shape = v.strictObject({ askedAt: v.number(), moved: v.record(v.string(), moved) });

type RulesNews = v.InferOutput<typeof shape>;

const version = 1;
const blank: RulesNews = { askedAt: 0, moved: {} };

/** What follows from rule books; all of it can be asked for again. */
export const rulesNews = stored<RulesNews>('rulesNews', {
  version,
  blank,
  read: (value, kept) => {
    const read = v.safeParse(shape, value);
    return read.success ? { value: read.output, whole: kept === version } : { value: blank, whole: false };
  },
});

export const sayAsked = (): void => void rulesNews.set({ ...rulesNews.get(), askedAt: nowMs() });

type Days = ReadonlyMap<string, CivilDate | null>;

/** By when each benefit is to be looked at, by the book in force now. */
export const daysNow = (elders: readonly Elder[], today: CivilDate): Days =>
  new Map(
    elders.flatMap((elder) =>
      elder.benefits.flatMap((benefit) => {
        const window = windowOf(elder, benefit, today);
        return window.ok ? [[benefit.id, window.value.checkBy] as const] : [];
      }),
    ),
  );

/** Keeps which days are others than before the book came. */
export function tellMoved(before: Days, after: Days, today: CivilDate): void {
  const fresh = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined || from === to ? [] : [[id, { from, to, on: today }] as const];
  });
  const news = rulesNews.get();
  if (fresh.length > 0) rulesNews.set({ ...news, moved: { ...news.moved, ...Object.fromEntries(fresh) } });
}

/** Days for which a moved date is explained. */
const saidFor = 30;

/** Why a benefit's day is another than it was; null: it is not, or that was said long enough. */
export const useMoved = (benefitId: string, checkBy: CivilDate | null, today: CivilDate): Moved | null => {
  const found = useStored(rulesNews).moved[benefitId];
  return found && found.to === checkBy && (daysBetween(found.on, today) ?? saidFor) < saidFor ? found : null;
};
