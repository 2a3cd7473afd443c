import type { Benefit, Elder } from '../../../src/state/elder';

const benefit: Benefit = {
  id: 'b1',
  scheme: 'resident',
  minor: false,
  lastCertifiedOn: '2025-12-15',
  officialDueOn: null,
  state: 'open',
  waitingSince: null,
  benefitSince: null,
  before: null,
};

/** 福建 居民, certified on 2025-12-15: on 2026-11-24 it is time to look. */
export const aMother = (change: Partial<Elder> = {}, dates: Partial<Benefit> = {}): Elder => ({
  id: 'e1',
  relation: 'mum',
  region: '350000',
  regionName: '福建省',
  residence: 'local',
  ageBand: 'under80',
  benefits: [{ ...benefit, ...dates }],
  stopped: null,
  ...change,
});
