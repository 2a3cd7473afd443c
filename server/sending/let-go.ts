import type { Service } from '../service.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';

/** Claimed and not called, since something holds the sending back: planned again, for whoever comes first. */
export const letGo = async (
  { store }: Pick<Service, 'store'>,
  claimed: readonly ReminderIn<'claimed'>[],
): Promise<void> => {
  if (claimed.length === 0) return;
  const owners = new Map(claimed.map(({ id, lease }) => [id, lease.owner]));
  await store.transaction(async (tx) => {
    const rows = await tx.reminders.findAll([...owners.keys()]);
    await tx.reminders.saveAll(
      rows.flatMap((row) =>
        row.state === 'claimed' && row.lease.owner === owners.get(row.id) ? [{ ...row, state: 'planned' }] : [],
      ),
    );
  });
};
