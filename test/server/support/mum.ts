import { type Benefit, type Elder, untoldBenefit, untoldElder } from '../../../src/contract/elder.ts';
import type { CertificationRecord, LastCertification } from '../../../src/rules/benefit/certification.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { day, instant } from '../../support/day.ts';

export const on = (text: string): LastCertification => ({ kind: 'day', on: day(text) });
export const unknown: LastCertification = { kind: 'unknown' };

/** 妈妈, 福建居民: every 365 days; last certified three weeks short of a year before 2026-11-24. */
export const mumsBenefit: Benefit = {
  ...untoldBenefit,
  id: 'benefit-mum',
  region: regionCode('350000'),
  scheme: 'resident',
  typedLast: on('2025-12-15'),
  toldOn: day('2026-11-24'),
};

export const mum: Elder = {
  ...untoldElder,
  id: 'mum',
  relation: 'mum',
  benefits: [mumsBenefit],
};

export const mumWith = (change: Partial<Benefit>, elder: Partial<Elder> = {}): Elder => ({
  ...mum,
  benefits: [{ ...mumsBenefit, ...change }],
  ...elder,
});

const said = { saidAt: instant('2026-11-24T02:00:00.000Z'), by: null };

/** 看到记录了, without a next date. */
export const seen = (text: string): CertificationRecord => ({
  ...said,
  id: `seen-${text}`,
  kind: 'seen',
  on: day(text),
  nextDueOn: null,
});

/** 还在等结果. */
export const waiting = (text: string): CertificationRecord => ({
  ...said,
  id: `waiting-${text}`,
  kind: 'waiting',
  on: day(text),
});

/** What an official page showed. */
export const due = (text: string): Benefit['typedDue'] => ({ on: day(text), saidAt: said.saidAt });

/** 爸爸 of the same place, two days later. */
export const dad: Elder = {
  ...mum,
  id: 'dad',
  relation: 'dad',
  benefits: [{ ...mumsBenefit, id: 'benefit-dad', typedLast: on('2025-12-17') }],
};
