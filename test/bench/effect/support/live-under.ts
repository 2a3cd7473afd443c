import { live } from '../../../../bench/effect/life/live.ts';
import type { Family, Outcome } from '../../../../bench/effect/life/types.ts';
import type { Draw } from '../../../../bench/effect/model/draws.ts';
import { rivalAt } from '../../../../bench/effect/outcomes/measures.ts';
import { allRivals } from '../../../../bench/effect/rivals/all-rivals.ts';
import type { Rival } from '../../../../bench/effect/rivals/types.ts';

export const rivalOf = (id: string): Rival => {
  const rival = allRivals[rivalAt(id)];
  if (!rival) throw new Error(`no rival ${id}`);
  return rival;
};

export const liveUnder = (id: string, family: Family, draw: Draw): Outcome =>
  live(family, draw, rivalOf(id), new Map());
