import type { WindowQuery } from '../../../src/rules/window/types.ts';

/** The day on which the sample families ask: fixed, so that a timeline changes with its rule and never with the calendar. */
export const sampleToday = '2026-11-24';

export type Sample = Pick<WindowQuery, 'lastCertifiedOn' | 'benefitSince'> & { said: string };

/** Who certified when: months' ends and a whole period let go are where countings differ. */
export const samples: readonly Sample[] = [
  { said: '2024-08-11，后来没办', lastCertifiedOn: '2024-08-11' },
  { said: '2025-12-31，年底', lastCertifiedOn: '2025-12-31' },
  { said: '2026-02-28，二月底', lastCertifiedOn: '2026-02-28' },
  { said: '2026-03-10', lastCertifiedOn: '2026-03-10' },
  { said: '2026-08，只记得月份', lastCertifiedOn: '2026-08' },
  { said: '2026-11-10，刚办过', lastCertifiedOn: '2026-11-10' },
  { said: '不知道', lastCertifiedOn: null },
  { said: '没办过，2026-02 起领', lastCertifiedOn: 'never', benefitSince: '2026-02' },
];
