import type { Day } from '../../../src/rules/civil-date.ts';

/** Plans of one family with one set of dates, by two numbers that hold all a plan may look at. */
export type PlanCache = Map<number, Map<number, readonly Day[]>>;

/** One cache for each set of dates that a family can have. */
export type FamilyCaches = Map<string, PlanCache>;

export const cacheFor = (caches: FamilyCaches, at: string): PlanCache => {
  const had = caches.get(at);
  if (had) return had;
  const made: PlanCache = new Map();
  caches.set(at, made);
  return made;
};
