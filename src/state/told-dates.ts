import type { LastCertification } from '../rules/benefit/certification.ts';
import { isLater, knownDates, livingRecords } from '../rules/benefit/known-dates.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { sayingNow, takenBack } from './certifications.ts';
import type { Benefit } from './elder.ts';

export const isSameLast = (a: LastCertification, b: LastCertification): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A day within the month that was known says the same more exactly: it is not later. */
const beginsAnew = (last: LastCertification, before: LastCertification): boolean => {
  if (before.kind === 'unknown' || !isLater(last, before)) return false;
  return !(before.kind === 'month' && last.kind === 'day' && last.on.startsWith(before.month));
};

const isOver = (last: LastCertification, due: CivilDate): boolean => last.kind === 'day' && last.on >= due;

/** What an official page wrote ends with its cycle: a new last time is the end of the due date known before it. */
export const endsWith = (due: CivilDate, last: LastCertification, before: LastCertification): boolean =>
  !isSameLast(last, before) && (isOver(last, due) || beginsAnew(last, before));

/** A last time that was told replaces what was recorded before it. */
export const withLast = (benefit: Benefit, last: LastCertification): Benefit => ({
  ...takenBack(benefit, livingRecords(benefit.records)),
  typedLast: last,
});

/** An official due date that was told, or cleared; one known already stays as it is. */
export const withDue = (benefit: Benefit, on: CivilDate | null): Benefit =>
  knownDates(benefit).officialDueOn === on ? benefit : { ...benefit, typedDue: { on, saidAt: sayingNow(benefit) } };
