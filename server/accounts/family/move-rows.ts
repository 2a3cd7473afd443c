import type { Cycle } from '../../store/ports/cycles.ts';
import type { BenefitInCycle, Reminder } from '../../store/ports/reminders.ts';
import type { Transaction } from '../../store/store.ts';
import { newId } from '../token.ts';

/** Where the messages that one person had of an elder go with them. */
type Moving = {
  personId: string;
  from: { ownerId: string; elderId: string };
  to: { ownerId: string; elderId: string };
  /** The benefit's id there. */
  benefit(id: string): string;
  /** The turn there that this one is, where it runs already. */
  sameTurn(cycle: Cycle, benefitId: string): string | null;
  cycles: readonly (Cycle & { ownerId: string })[];
};

const isOf = (row: Reminder, { from }: Moving): boolean => row.ownerId === from.ownerId && row.elderId === from.elderId;

const momentOf = (row: Reminder): string => [row.ownerId, row.benefitId, row.cycleId, row.kind, row.on].join(' ');

/** Each turn as it is called there; one that does not run there is carried over. */
const turnsThere = async (tx: Transaction, moving: Moving): Promise<Map<string, string>> => {
  const { from, to } = moving;
  const turns = new Map<string, string>();
  for (const { ownerId, ...cycle } of moving.cycles) {
    if (ownerId !== from.ownerId || cycle.elderId !== from.elderId) continue;
    const benefitId = moving.benefit(cycle.benefitId);
    const same = moving.sameTurn(cycle, benefitId);
    const id = same ?? newId();
    if (same === null) await tx.cycles.save(to.ownerId, { ...cycle, id, elderId: to.elderId, benefitId });
    turns.set(cycle.id, id);
  }
  return turns;
};

/**
 * Takes a person's messages of an elder along to what the elder is for them now, so that what has gone out there counts
 * here and is not sent a second time.
 */
export const moveRows = async (tx: Transaction, moving: Moving): Promise<void> => {
  const rows = await tx.reminders.ofPerson(moving.personId);
  const turns = await turnsThere(tx, moving);
  const told = ({ benefitId, cycleId }: BenefitInCycle): BenefitInCycle => ({
    benefitId: moving.benefit(benefitId),
    cycleId: turns.get(cycleId) ?? cycleId,
  });
  const taken = new Set(rows.filter((row) => !isOf(row, moving)).map(momentOf));
  for (const row of rows.filter((one) => isOf(one, moving))) {
    const next: Reminder = { ...row, ...moving.to, ...told(row), also: row.also.map(told) };
    if (taken.has(momentOf(next))) await tx.reminders.remove(row);
    else await tx.reminders.save(next);
    taken.add(momentOf(next));
  }
};
