import type { Benefit, Elder } from '../../src/contract/elder.ts';
import type { KnownDates } from '../../src/rules/benefit/certification.ts';
import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';
import type { Cycle } from '../store/ports/cycles.ts';
import { cycleOf } from './cycle-of.ts';

export type KnownBenefit = {
  elder: Elder;
  benefit: Benefit;
  dates: KnownDates;
  window: CertificationWindow;
  cycle: Cycle;
};

/**
 * Every benefit with its window today. One whose window cannot be told (a clock gone back before its last date, a place
 * that left the rule book) is in `unreadable`: its reminders stay as they are.
 */
export const knownBenefits = (elders: readonly Elder[], cycles: readonly Cycle[], now: number) => {
  const today = todayInChina(now);
  const known: KnownBenefit[] = [];
  const unreadable = new Set<string>();
  for (const elder of elders) {
    for (const benefit of elder.benefits) {
      const dates = knownDates(benefit);
      const window = windowOf(elder, benefit, today);
      if (window.ok) {
        const own = { elder, benefit, dates, window: window.value };
        known.push({ ...own, cycle: cycleOf({ ...own, cycles, now, today }) });
      } else unreadable.add(benefit.id);
    }
  }
  return { known, unreadable };
};
