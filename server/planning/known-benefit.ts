import type { Benefit, Elder } from '../../src/contract/elder.ts';
import type { KnownDates } from '../../src/rules/benefit/certification.ts';
import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { nextBenefitChangeOn } from '../../src/rules/benefit/next-benefit-change.ts';
import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';
import type { Cycle } from '../store/ports/cycles.ts';
import type { KeptElder } from '../store/ports/elders.ts';
import { cycleOf } from './cycle-of.ts';

export type KnownBenefit = {
  /** Whose elder: a person's or a family's. */
  ownerId: string;
  elder: Elder;
  benefit: Benefit;
  dates: KnownDates;
  window: CertificationWindow;
  cycle: Cycle;
  /** The next day on which the window is another by time alone, found once for all who see the benefit. */
  windowChangesOn(): ReturnType<typeof nextBenefitChangeOn>;
};

const once = <T>(find: () => T): (() => T) => {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};

type OwnedCycle = Cycle & { ownerId: string };

export type KnownBenefits = { known: readonly KnownBenefit[]; unreadable: ReadonlySet<string> };

/**
 * Every benefit with its window today. One whose window cannot be told (a clock gone back before its last date, a place
 * that left the rule book) is in `unreadable`: its reminders stay as they are.
 */
export const knownBenefits = (
  elders: readonly Pick<KeptElder, 'ownerId' | 'elder'>[],
  cycles: readonly OwnedCycle[],
  now: number,
): KnownBenefits => {
  const today = todayInChina(now);
  const known: KnownBenefit[] = [];
  const unreadable = new Set<string>();
  for (const { ownerId, elder } of elders) {
    const ofOwner = cycles.filter((cycle) => cycle.ownerId === ownerId);
    for (const benefit of elder.benefits) {
      const dates = knownDates(benefit);
      const window = windowOf(elder, benefit, today);
      if (window.ok) {
        const own = { ownerId, elder, benefit, dates, window: window.value };
        const cycle = cycleOf({ ...own, cycles: ofOwner, now, today });
        known.push({ ...own, cycle, windowChangesOn: once(() => nextBenefitChangeOn(elder, benefit, today)) });
      } else unreadable.add(benefit.id);
    }
  }
  return { known, unreadable };
};
