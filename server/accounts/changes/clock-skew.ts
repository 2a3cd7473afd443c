import * as v from 'valibot';
import type { Change } from '../../../src/contract/change.ts';
import type { Benefit } from '../../../src/contract/elder.ts';
import type { CertificationRecord, LastCertification } from '../../../src/rules/benefit/certification.ts';
import { lastCertification, typedDue } from '../../../src/rules/benefit/certification.ts';
import { instantOf, todayInChina } from '../../../src/rules/china-time.ts';
import { isCivilMonth } from '../../../src/rules/civil-date.ts';
import { civilDate } from '../../../src/rules/parts.ts';
import type { CivilDate, Instant } from '../../../src/rules/vocabulary.ts';

/** How far the phone's clock is behind ours, in milliseconds, and ours. */
export type Skew = { behind: number; now: number };

/** A clock that is right within a minute is left as it is: what it says is what other phones have of it. */
const honestMs = 60_000;

/** When the phone did it by our clock, never after now. */
export const atOurs = (instant: Instant, { behind, now }: Skew): number => Math.min(now, Date.parse(instant) + behind);

const said = (saidAt: Instant, skew: Skew): Instant => {
  const isRight = Math.abs(skew.behind) < honestMs && Date.parse(saidAt) <= skew.now;
  return isRight ? saidAt : instantOf(atOurs(saidAt, skew));
};

const upTo = (on: CivilDate, { now }: Skew): CivilDate => {
  const today = todayInChina(now);
  return on > today ? today : on;
};

const lastUpTo = (last: LastCertification, skew: Skew): LastCertification => {
  const month = todayInChina(skew.now).slice(0, 'YYYY-MM'.length);
  if (last.kind === 'day') return { ...last, on: upTo(last.on, skew) };
  if (last.kind === 'month' && last.month > month && isCivilMonth(month)) return { ...last, month };
  return last;
};

const recordAt = (record: CertificationRecord, skew: Skew): CertificationRecord => {
  const saidAt = said(record.saidAt, skew);
  return record.kind === 'take-back' ? { ...record, saidAt } : { ...record, saidAt, on: upTo(record.on, skew) };
};

const dueAt = (due: Benefit['typedDue'], skew: Skew): Benefit['typedDue'] =>
  due && { ...due, saidAt: said(due.saidAt, skew) };

const benefitAt = (benefit: Benefit, skew: Skew): Benefit => ({
  ...benefit,
  typedLast: lastUpTo(benefit.typedLast, skew),
  typedDue: dueAt(benefit.typedDue, skew),
  toldOn: upTo(benefit.toldOn, skew),
  records: benefit.records.map((record) => recordAt(record, skew)),
});

const fieldAt = (field: string, value: unknown, skew: Skew): unknown => {
  if (field === 'typedLast') return lastUpTo(v.parse(lastCertification, value), skew);
  if (field === 'typedDue') return dueAt(v.parse(typedDue, value), skew);
  return field === 'toldOn' ? upTo(v.parse(civilDate, value), skew) : value;
};

/** The change as a phone with our clock had made it: its instants corrected once, its days up to our today. */
export const byOurClock = (change: Change, skew: Skew): Change => {
  switch (change.what) {
    case 'elder-added':
      return {
        ...change,
        value: { ...change.value, benefits: change.value.benefits.map((one) => benefitAt(one, skew)) },
      };
    case 'benefit-added':
      return { ...change, value: benefitAt(change.value, skew) };
    case 'benefit-field':
      return { ...change, value: fieldAt(change.field, change.value, skew) };
    case 'record':
      return { ...change, value: recordAt(change.value, skew) };
    default:
      return change;
  }
};
