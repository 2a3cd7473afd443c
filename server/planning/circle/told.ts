import type { ReminderPlan } from '../../../src/rules/reminders/types.ts';
import type { Reminder } from '../../store/ports/reminders.ts';
import type { Draft } from '../draft-plan.ts';
import type { KnownBenefit } from '../known-benefit.ts';
import { isOnItsWay } from '../row-facts.ts';

type Tells = { benefitId: string; also: readonly string[] };

const tells =
  (benefitId: string) =>
  (item: Tells): boolean =>
    item.benefitId === benefitId || item.also.includes(benefitId);

/** The moments to come of one benefit in somebody's plan. */
export const momentsOf = ({ funded, unfunded }: ReminderPlan, benefitId: string) => ({
  funded: funded.filter(tells(benefitId)),
  unfunded: unfunded.filter(tells(benefitId)),
});

const rowTells = (row: Reminder, benefitId: string): boolean =>
  row.benefitId === benefitId || row.also.some((other) => other.benefitId === benefitId);

/** A message about it is due and goes out, or is on its way. */
const isGoing = (draft: Draft, { benefit }: KnownBenefit, rows: readonly Reminder[], personId: string): boolean =>
  rows.some(
    (row) =>
      row.personId === personId && rowTells(row, benefit.id) && (isOnItsWay(row) || draft.fates.get(row.id) === 'keep'),
  );

/** There are moments to come, and not one of them is funded. */
export const isUnheard = (
  draft: Draft | undefined,
  own: KnownBenefit,
  rows: readonly Reminder[],
  personId: string,
): boolean => {
  if (draft === undefined) return true;
  const { funded, unfunded } = momentsOf(draft.plan, own.benefit.id);
  return funded.length === 0 && unfunded.length > 0 && !isGoing(draft, own, rows, personId);
};
