import type { Benefit, Elder } from '../../src/contract/elder.ts';
import type { KnownDates } from '../../src/rules/benefit/certification.ts';
import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { windowOf } from '../../src/rules/benefit/window-of.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';
import { cycleOf } from './cycle-of.ts';

export type KnownBenefit = {
  elder: Elder;
  benefit: Benefit;
  dates: KnownDates;
  window: CertificationWindow;
  cycle: string;
};

/**
 * Every benefit with its window today. One whose window cannot be told (a clock gone back before its last date, a place
 * that left the rule book) is in `unreadable`: its reminders stay as they are.
 */
export const knownBenefits = (elders: readonly Elder[], today: CivilDate) => {
  const known: KnownBenefit[] = [];
  const unreadable = new Set<string>();
  for (const elder of elders) {
    for (const benefit of elder.benefits) {
      const dates = knownDates(benefit);
      const window = windowOf(elder, benefit, today);
      if (window.ok) {
        const cycle = cycleOf(dates, window.value);
        known.push({ elder, benefit, dates, window: window.value, cycle });
      } else unreadable.add(benefit.id);
    }
  }
  return { known, unreadable };
};
