import type { LastCertification } from '../rules/benefit/certification.ts';
import { knownDates } from '../rules/benefit/known-dates.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Outcome } from './stored.ts';
import { changeBenefit } from './tell-benefit.ts';
import { today } from './today.ts';
import { endsWith, isSameLast, withDue, withLast } from './told-dates.ts';

/** What was asked by telephone; null: it was not told. */
export type Asked = { last: CivilDate | null; due: CivilDate | null };

/** The answers go straight into the benefit: a day that was told counts before what the family thought. */
export const tellAsked = (benefitId: string, { last, due }: Asked): Outcome =>
  changeBenefit(benefitId, (benefit) => {
    const before = knownDates(benefit);
    const told: LastCertification = last === null ? before.last : { kind: 'day', on: last };
    const moved = isSameLast(told, before.last) ? benefit : withLast(benefit, told);
    const old = before.officialDueOn;
    const kept = old !== null && endsWith(old, told, before.last) ? null : old;
    return { ...withDue(moved, due ?? kept), toldOn: today() };
  });
