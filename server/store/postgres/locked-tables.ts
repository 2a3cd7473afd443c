import type { Reminder } from '../ports/reminders.ts';
import type { Connection } from '../sql/connection.ts';
import { tablesOf } from '../sql/tables-of.ts';
import type { Transaction } from '../store.ts';
import { claims } from './claims.ts';
import { personLocks } from './person-locks.ts';
import { remindersInParts } from './reminders-in-parts.ts';
import type { SendPace } from './send-pace.ts';

/** Expired sessions that another transaction is at work on are left to the next login. */
const dropExpired = `DELETE FROM sessions
WHERE hash IN (SELECT hash FROM sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)`;

/** One statement for many, whose text is always the same. */
const markAllPlanned = `UPDATE people SET planned_on = m."on", plan_changes_on = m."changesOn", plan_basis = m.basis
  FROM json_to_recordset(?::json) AS m(id text, "on" text, "changesOn" text, basis text) WHERE people.id = m.id`;

/**
 * Both were asked for in this order and are done in it: what is read is read under the lock, without a wait between.
 */
const behind = async <T>(lock: Promise<void>, read: Promise<T>): Promise<T> => (await Promise.all([lock, read]))[1];

/** The tables, each locking its person at the first touch: what is read stays true until the transaction ends. */
export const lockedTables = (db: Connection, pace: SendPace): Transaction => {
  const tables = tablesOf(db, remindersInParts(db));
  const {
    people,
    sessions,
    elders,
    cycles,
    families,
    circle,
    counts,
    differences,
    ledger,
    reminders,
    events,
    restores,
    pauses,
    overview,
    ruleBook,
    renewals,
  } = tables;
  const locks = personLocks(db);

  const held =
    <A extends unknown[], R>(act: (personId: string, ...rest: A) => Promise<R>) =>
    async (personId: string, ...rest: A): Promise<R> => {
      await locks.hold(personId);
      return act(personId, ...rest);
    };

  const again = async (found: Reminder | null): Promise<Reminder | null> => {
    if (!found) return null;
    await locks.hold(found.personId);
    const [read] = await reminders.readAnew([found]);
    return read ?? null;
  };

  return {
    events,
    pauses,
    overview,
    ruleBook,
    renewals,
    counts,
    differences: { ...differences, tell: held(differences.tell) },
    restores: {
      ...restores,
      unsettledBy: async (now, limit) => {
        for (;;) {
          const found = await restores.unsettledBy(now, limit);
          await locks.holdEach(found.map(({ personId }) => personId));
          // Another process may have moved, held or settled some of them meanwhile.
          const again = await restores.unsettledBy(now, limit);
          const ids = new Set(found.map(({ id }) => id));
          const held = again.filter(({ id }) => ids.has(id));
          if (held.length > 0 || again.length === 0) return held;
        }
      },
      hold: (reminder) => held(() => restores.hold(reminder))(reminder.personId),
      release: async (id, now) => (await again(await reminders.find(id))) !== null && restores.release(id, now),
      drop: async (id) => (await again(await reminders.find(id))) !== null && restores.drop(id),
    },
    sessions: {
      ...sessions,
      dropExpired: (now, limit) => db.run(dropExpired, now, limit),
    },
    people: {
      ...people,
      find: held(people.find),
      findByOpenid: async (openid) => {
        await locks.holdOpenid(openid);
        const found = await people.findByOpenid(openid);
        return found && held(people.find)(found.id);
      },
      savePreferences: held(people.savePreferences),
      markFirstElder: held(people.markFirstElder),
      markPlanned: async (made) => {
        await locks.holdEach([...made.keys()]);
        await db.run(markAllPlanned, JSON.stringify([...made].map(([id, plan]) => ({ id, ...plan }))));
      },
      erase: held(people.erase),
    },
    elders: {
      ...elders,
      seenBy: held(elders.seenBy),
      seenByEach: (personIds) => behind(locks.holdAll(personIds), elders.seenByEach(personIds)),
      ofOwner: held(elders.ofOwner),
      save: held(elders.save),
      remove: held(elders.remove),
    },
    families: {
      ...families,
      meetInvite: async (hash, personId, now) => {
        await locks.holdFamilyOf(hash);
        return families.meetInvite(hash, personId, now);
      },
    },
    circle: {
      around: async (personIds) => {
        await locks.holdEach(personIds);
        return circle.around(personIds);
      },
      of: async (personIds) => {
        await locks.holdAll(personIds);
        return circle.of(personIds);
      },
    },
    cycles: { ofOwner: held(cycles.ofOwner), save: held(cycles.save), dropUnused: held(cycles.dropUnused) },
    ledger: {
      count: held(ledger.count),
      findByAcceptId: held(ledger.findByAcceptId),
      halfTold: held(ledger.halfTold),
      insert: (accept) => held(() => ledger.insert(accept))(accept.personId),
      confirm: ledger.confirm,
      spendOne: held(ledger.spendOne),
      spendOneOfEach: ledger.spendOneOfEach,
      refuse: held(ledger.refuse),
      doubt: held(ledger.doubt),
      isDoubtful: held(ledger.isDoubtful),
      trust: held(ledger.trust),
      trustAll: ledger.trustAll,
      refusedAt: held(ledger.refusedAt),
    },
    reminders: {
      ...reminders,
      ...claims(db, locks, pace),
      ofPerson: held(reminders.ofPerson),
      find: async (id) => again(await reminders.find(id)),
      readAnew: (rows) => behind(locks.holdAll(rows.map(({ personId }) => personId)), reminders.readAnew(rows)),
      findByMsgid: async (msgid) => again(await reminders.findByMsgid(msgid)),
      save: (reminder, was) => held(() => reminders.save(reminder, was))(reminder.personId),
    },
  };
};
