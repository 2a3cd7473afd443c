import { todayInChina } from '../../src/rules/china-time.ts';
import { isPlanned } from '../planning/is-planned.ts';
import { replanAlone } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder, ReminderIn } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { RestoreGuard } from './after-restore.ts';
import type { SendingRules } from './sending-rules.ts';

/** Its plan holds, it is of today and has its credit: planning once more would say the same. */
const isAsPlanned = async (tx: Transaction, row: Reminder, now: number): Promise<boolean> => {
  const person = await tx.people.find(row.personId);
  return row.funded && row.on === todayInChina(now) && person !== null && isPlanned(person.planMade, now);
};

/**
 * Claims up to `limit` due reminders, one a person. Whose plan may have changed is planned anew first, so that what no
 * longer holds is cancelled or skipped and never sent. `looked`: how many were due; 0 ends the round.
 */
export const claimDue = (
  service: Service,
  owner: string,
  rules: SendingRules,
  limit: number,
  mayGo: RestoreGuard | null,
): Promise<{ claimed: ReminderIn<'claimed'>[]; looked: number }> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const templateId = service.templates.setting.id;
    if (await tx.pauses.isPaused(templateId)) return { claimed: [], looked: 0 };
    const due = await tx.reminders.dueOfFreePeople(now, limit);
    const claimed: ReminderIn<'claimed'>[] = [];
    for (const found of due) {
      const { id, personId } = found;
      if (!(await isAsPlanned(tx, found, now))) await replanAlone(tx, personId, templateId, now);
      const row = await tx.reminders.find(id);
      if (row?.state !== 'planned' || row.notBefore > now) continue;
      if (mayGo && !(await mayGo(tx, row))) continue;
      if ((await tx.ledger.count(personId, templateId)) < 1) {
        await tx.reminders.save({ ...row, state: 'skipped', reason: 'no-credit' });
        await replanAlone(tx, personId, templateId, now);
        continue;
      }
      const mine: ReminderIn<'claimed'> = { ...row, state: 'claimed', lease: { owner, until: now + rules.leaseMs } };
      await tx.reminders.save(mine);
      claimed.push(mine);
    }
    return { claimed, looked: due.length };
  });
