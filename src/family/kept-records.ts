import { recordsEach } from '../contract/elder.ts';
import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';

/** An elder is told with as many records as the contract takes: what was taken back goes first, then the oldest. */
export const keptRecords = (records: readonly CertificationRecord[]): CertificationRecord[] =>
  records.length <= recordsEach ? [...records] : livingRecords(records).slice(-recordsEach);
