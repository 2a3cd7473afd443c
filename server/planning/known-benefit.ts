import type { Result } from '../../src/rules/result.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../src/rules/window/certification-window.ts';
import type { CertificationWindow, WindowQuery } from '../../src/rules/window/types.ts';
import type { Benefit, Elder } from '../store/ports/elders.ts';
import { cycleOf } from './cycle-of.ts';

export type KnownBenefit = { elder: Elder; benefit: Benefit; window: CertificationWindow; cycle: string };

const queryOf = (elder: Elder, benefit: Benefit): WindowQuery => ({
  region: elder.region,
  scheme: benefit.scheme,
  residence: elder.residence,
  ageBand: elder.ageBand,
  minor: benefit.minor,
  lastCertifiedOn: benefit.lastCertifiedOn,
  benefitSince: benefit.benefitSince ?? undefined,
  officialDueOn: benefit.officialDueOn ?? undefined,
});

export const windowOf = (elder: Elder, benefit: Benefit, today: CivilDate): Result<CertificationWindow> =>
  certificationWindow(queryOf(elder, benefit), today);

/**
 * Every benefit with its window today. One whose window cannot be told (a clock gone back before its last date, a place
 * that left the rule book) is in `unreadable`: its reminders stay as they are.
 */
export const knownBenefits = (elders: readonly Elder[], today: CivilDate) => {
  const known: KnownBenefit[] = [];
  const unreadable = new Set<string>();
  for (const elder of elders) {
    for (const benefit of elder.benefits) {
      const window = windowOf(elder, benefit, today);
      if (window.ok) known.push({ elder, benefit, window: window.value, cycle: cycleOf(benefit, window.value) });
      else unreadable.add(benefit.id);
    }
  }
  return { known, unreadable };
};
