import { erasePerson } from '../accounts/erase-person.ts';
import { happenAgain } from '../accounts/happen-again.ts';
import { momentKey } from '../journal/moment-key.ts';
import type { WhatHappened } from '../journal/read-journal.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { catchUp, isOlder } from './behind-journal.ts';
import { spendFor } from './spend-for.ts';

const atOneTime = 200;

/** What is known of a moment after a restore: it went out; nobody knows; or the operator has said what to do. */
type Settlement = 'sent' | 'held' | 'released' | 'dropped';

/**
 * Settles one message whose moment was past when the data came back: by the operator's word, else by the journal, else
 * it is held. `templateId`: with which it went out, where the row does not know.
 */
const settleRestored = async (
  tx: Transaction,
  row: Reminder,
  taken: WhatHappened['taken'],
  templateId: string,
): Promise<Settlement> => {
  const decision = await tx.restores.decisionOf(row);
  if (decision === 'released') return decision;
  if (decision === 'dropped') {
    await tx.reminders.save({ ...row, state: 'skipped', reason: 'too-late' });
    return decision;
  }
  if (!taken.has(momentKey(row))) {
    await tx.restores.hold(row);
    return 'held';
  }
  const known = row.templateId ?? templateId;
  await tx.reminders.save(await spendFor(tx, { ...row, state: 'sent', templateId: known, code: 0 }));
  return 'sent';
};

/** With that no card of before opens; how many were good by what the backup knew. */
const closeCards = (service: Service, now: number): Promise<number> =>
  service.store.transaction(async (tx) => {
    const cards = await tx.families.openInvitesOfAll(now);
    await tx.restores.markRestored(now);
    return cards;
  });

const eraseAgain = async (service: Service, { erased }: WhatHappened): Promise<number> => {
  let found = 0;
  for (const id of erased) {
    const known = await service.store.transaction(async (tx) => {
      const person = await tx.people.find(id);
      if (person) await erasePerson(tx, id, service.planning, service.clock.now());
      return person !== null;
    });
    if (known) found += 1;
  }
  return found;
};

type Counted = Record<Settlement, number>;

const settlePast = async (service: Service, { taken }: WhatHappened, now: number): Promise<Counted> => {
  const counted: Counted = { sent: 0, held: 0, released: 0, dropped: 0 };
  const { templateId } = service.planning;
  const settleSome = () =>
    service.store.transaction(async (tx) => {
      const settled: Settlement[] = [];
      const spent = new Set<string>();
      for (const row of await tx.restores.unsettledBy(now, atOneTime)) {
        const settlement = await settleRestored(tx, row, taken, templateId);
        settled.push(settlement);
        if (settlement === 'sent') spent.add(row.personId);
      }
      for (const personId of spent) await replan(tx, personId, service.planning, now);
      return settled;
    });
  for (let more = true; more; ) {
    const settled = await settleSome();
    for (const settlement of settled) counted[settlement] += 1;
    more = settled.some((settlement) => settlement !== 'released'); // what is released stays where it is
  }
  return counted;
};

/** Of a due message, for all that is known since the restore: it may go out, it may not, or it went out before. */
export type RestoreGuard = (tx: Transaction, row: Reminder) => Promise<'may' | 'may-not' | 'went'>;

/**
 * Looks, at the start, whether the data came back from a backup: `told` by the operator or the file itself, or shown by
 * the journal, also where the start before this one was ended in the middle of what follows. Then no card of before
 * opens, whoever asked to be erased goes again, what was done in families is done again, and what is past waits for the
 * operator unless the journal knows that it went out. Null: no message is concerned (any more).
 */
export const afterRestore = async (service: Service, told: boolean): Promise<RestoreGuard | null> => {
  const now = service.clock.now();
  if (told || service.journal.isRestoring() || (await isOlder(service))) {
    service.journal.restoring('begun');
    const happened = service.journal.happened();
    const cards = await closeCards(service, now);
    const erased = await eraseAgain(service, happened);
    const again = await happenAgain(service, happened.deeds);
    const { sent, held } = await settlePast(service, happened, now);
    await catchUp(service);
    service.alarm('came-from-a-backup', { held, sent, erased, again, cards });
    service.journal.restoring('done');
  }
  const restoredAt = await service.store.transaction((tx) => tx.restores.restoredAt());
  if (restoredAt === null || now - restoredAt > service.planning.lateLimitMs) return null;
  const { taken } = service.journal.happened();
  const { templateId } = service.planning;
  // A new plan may write a message anew that went out before the restore.
  return async (tx, row) => {
    if (row.at > restoredAt) return 'may';
    const settlement = await settleRestored(tx, row, taken, templateId);
    if (settlement === 'sent') return 'went';
    return settlement === 'released' ? 'may' : 'may-not';
  };
};
