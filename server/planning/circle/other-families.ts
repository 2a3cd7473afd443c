import type { Reminder } from '../../store/ports/reminders.ts';
import type { CircleFacts } from './circle-facts.ts';
import type { CircleDraft } from './draft-circle.ts';
import { type Household, keyOf } from './household.ts';
import { isUnheard } from './told.ts';

const tells = (row: Reminder, benefitId: string): boolean =>
  row.benefitId === benefitId || row.also.some((other) => other.benefitId === benefitId);

/** By the plan before: there were moments to come, and not one was funded. */
const wasUnheard = (rows: readonly Reminder[], personId: string, benefitId: string): boolean => {
  const planned = rows.filter(
    (row) => row.personId === personId && (row.state === 'planned' || row.state === 'claimed') && tells(row, benefitId),
  );
  return planned.length > 0 && planned.every(({ funded }) => !funded);
};

/**
 * A subscription that one family takes is missing in another: families where who acts is not heard any more, or is
 * heard again, so that somebody else is to stand in.
 */
export const otherFamiliesTouched = (
  facts: CircleFacts,
  { drafts }: CircleDraft,
  decided: ReadonlySet<string>,
): Household[] =>
  facts.households.filter(({ id }) => {
    if (decided.has(id)) return false;
    return facts.known.some((own) => {
      if (own.ownerId !== id || own.elder.stopped !== null) return false;
      const acts = facts.acting.get(keyOf(own))?.member;
      const draft = acts === undefined ? undefined : drafts.get(acts);
      if (acts === undefined || draft === undefined) return false;
      return isUnheard(draft, own, facts.rows, acts) !== wasUnheard(facts.rows, acts, own.benefit.id);
    });
  });
