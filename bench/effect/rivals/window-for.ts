import { formatDay } from '../../../src/rules/civil-date.ts';
import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { CertificationWindow, WindowQuery } from '../../../src/rules/window/types.ts';
import type { Situation } from './types.ts';

/** What this family can tell the app. */
export const queryFor = ({ family, known }: Situation): WindowQuery => {
  const { region, scheme, last, lastDay } = family;
  switch (known) {
    case 'official':
      return { region, scheme, lastCertifiedOn: null, officialDueOn: formatDay(lastDay) };
    case 'day':
      return { region, scheme, lastCertifiedOn: formatDay(last) };
    case 'month':
      return { region, scheme, lastCertifiedOn: formatDay(last).slice(0, 7) };
    case 'unknown':
      return { region, scheme, lastCertifiedOn: null };
  }
};

/** The window that the app shows on that day, by the real rule book. */
export const windowFor = (situation: Situation): CertificationWindow => {
  const window = certificationWindow(queryFor(situation), formatDay(situation.today));
  if (!window.ok) throw new Error(`no window for ${JSON.stringify(situation)}: ${window.error.field}`);
  return window.value;
};
