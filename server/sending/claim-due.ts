import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';
import type { SendingRules } from './sending-rules.ts';

/**
 * Claims up to `limit` due reminders, one a person. Each person is planned anew first, so that what no longer holds is
 * cancelled or skipped and never sent. `looked`: how many were due; 0 ends the round.
 */
export const claimDue = (
  service: Service,
  owner: string,
  rules: SendingRules,
  limit: number,
): Promise<{ claimed: ReminderIn<'claimed'>[]; looked: number }> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const templateId = service.templates.setting.id;
    const due = await tx.reminders.dueOfFreePeople(now, limit);
    const claimed: ReminderIn<'claimed'>[] = [];
    for (const { id, personId } of due) {
      await replan(tx, personId, templateId, now);
      const row = await tx.reminders.find(id);
      if (row?.state !== 'planned' || row.notBefore > now) continue;
      if ((await tx.ledger.count(personId, templateId)) < 1) {
        await tx.reminders.save({ ...row, state: 'skipped', reason: 'no-credit' });
        await replan(tx, personId, templateId, now);
        continue;
      }
      const mine: ReminderIn<'claimed'> = { ...row, state: 'claimed', lease: { owner, until: now + rules.leaseMs } };
      await tx.reminders.save(mine);
      claimed.push(mine);
    }
    return { claimed, looked: due.length };
  });
