import type { Service } from '../service.ts';
import { isHeld, type ReminderIn } from '../store/ports/reminders.ts';

/**
 * Claimed, perhaps about to be called, and not called, since something holds the sending back: planned again as they
 * were claimed, for whoever comes first.
 */
export const letGo = async (
  { store }: Pick<Service, 'store'>,
  claimed: readonly ReminderIn<'claimed'>[],
): Promise<void> => {
  if (claimed.length === 0) return;
  const asClaimed = new Map(claimed.map((row) => [row.id, row]));
  await store.transaction(async (tx) => {
    const rows = await tx.reminders.readAnew(claimed);
    await tx.reminders.moveOn(
      rows.flatMap((row) => {
        const was = asClaimed.get(row.id);
        if (!was || !isHeld(row) || row.lease.owner !== was.lease.owner) return [];
        const { notBefore, calls, templateId } = was;
        return [{ ...row, state: 'planned', notBefore, calls, templateId }];
      }),
    );
  });
};
