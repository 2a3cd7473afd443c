import type { Benefit, Elder } from '../../../server/store/ports/elders.ts';

/** 妈妈, 福建居民: every 365 days; last certified three weeks short of a year before 2026-11-24. */
export const mumsBenefit: Benefit = {
  id: 'benefit-mum',
  scheme: 'resident',
  minor: false,
  lastCertifiedOn: '2025-12-15',
  benefitSince: null,
  officialDueOn: null,
  state: 'open',
  waitingSince: null,
};

export const mum: Elder = {
  id: 'mum',
  relation: 'mum',
  region: '350000',
  residence: 'local',
  ageBand: 'under80',
  benefits: [mumsBenefit],
  stopped: null,
};

export const mumWith = (change: Partial<Benefit>, elder: Partial<Elder> = {}): Elder => ({
  ...mum,
  benefits: [{ ...mumsBenefit, ...change }],
  ...elder,
});

/** 爸爸 of the same place, two days later. */
export const dad: Elder = {
  ...mum,
  id: 'dad',
  relation: 'dad',
  benefits: [{ ...mumsBenefit, id: 'benefit-dad', lastCertifiedOn: '2025-12-17' }],
};
