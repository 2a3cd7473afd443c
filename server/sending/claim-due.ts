import { todayInChina } from '../../src/rules/china-time.ts';
import { isPlanned } from '../planning/is-planned.ts';
import type { PlanSetting } from '../planning/plan-setting.ts';
import { replan, replanAlone } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Person } from '../store/ports/people.ts';
import type { Reminder, ReminderIn } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { RestoreGuard } from './after-restore.ts';
import type { SendingRules } from './sending-rules.ts';

/** Its plan holds, it is of today and has its credit: planning once more would say the same. */
const isAsPlanned = (person: Person, row: Reminder, now: number, { templateId }: PlanSetting): boolean =>
  row.funded && row.on === todayInChina(now) && isPlanned(person.planMade, now, templateId);

const plannedAnew = async (tx: Transaction, { id, personId }: Reminder, setting: PlanSetting, now: number) => {
  await replanAlone(tx, personId, setting, now);
  return tx.reminders.find(id);
};

/** Of the due ones, which may be claimed. */
type Among = (due: readonly Reminder[]) => readonly Reminder[];

export type Claims = { claimed: ReminderIn<'claimed'>[]; looked: number };

/**
 * Claims, of up to `limit` due reminders, one a person, those of `among`: all of them or none. Whose plan may have
 * changed is planned anew first, so that what no longer holds is cancelled or skipped and never sent. `looked`: how
 * many were due; 0 ends the round.
 */
export const claimDue = (
  service: Service,
  owner: string,
  rules: SendingRules,
  limit: number,
  mayGo: RestoreGuard | null,
  among: Among,
): Promise<Claims> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const { templateId } = service.planning;
    if (await tx.pauses.isPaused(templateId)) return { claimed: [], looked: 0 };
    const due = among(await tx.reminders.dueOfFreePeople(now, limit));
    if (due.length === 0) return { claimed: [], looked: 0 };
    const found = await tx.people.withCredits(
      due.map(({ personId }) => personId),
      templateId,
    );
    const people = new Map(found.map((person) => [person.id, person]));
    const claimed: ReminderIn<'claimed'>[] = [];
    const went: string[] = [];
    for (const one of due) {
      const person = people.get(one.personId);
      if (person === undefined) continue;
      const row = isAsPlanned(person, one, now, service.planning)
        ? one
        : await plannedAnew(tx, one, service.planning, now);
      if (row?.state !== 'planned' || row.notBefore > now) continue;
      const may = (await mayGo?.(tx, row)) ?? 'may';
      if (may === 'went') went.push(person.id);
      if (may !== 'may') continue;
      if (person.credits < 1) {
        await tx.reminders.save({ ...row, state: 'skipped', reason: 'no-credit' });
        await replanAlone(tx, person.id, service.planning, now);
        continue;
      }
      claimed.push({ ...row, state: 'claimed', lease: { owner, until: now + rules.leaseMs } });
    }
    await tx.reminders.moveOn(claimed);
    // Not before: it may plan anew what another of the family has among the claimed.
    for (const personId of went) await replan(tx, personId, service.planning, now);
    return { claimed, looked: due.length };
  });
