import { randomUUID } from 'node:crypto';
import type { Change } from '../../../../src/contract/change.ts';
import type { Elder } from '../../../../src/contract/elder.ts';
import type { Family } from '../../../../src/contract/family.ts';
import { elderOf, type Stamp, stateOf } from '../../../../src/family/elder-state.ts';
import { mergeChange } from '../../../../src/family/merge-change.ts';
import { instantOf } from '../../../../src/rules/china-time.ts';
import { tick } from '../../support/due-message.ts';
import { aFamily, type Relative } from '../../support/in-a-family.ts';
import type { Death, KilledService } from '../../support/killed-service.ts';
import { mum } from '../../support/mum.ts';
import type { Running } from '../../support/running-service.ts';
import type { History } from './any-history.ts';

const minuteMs = 60_000;

type Request = { sentAt: string; changes: Change[] };
type Phone = { who: Relative; ahead: number; queue: Change[]; sent: Request[] };

type Lived = {
  /** As each phone sees it in the end. */
  elders: Elder[];
  families: Family[];
  /** As it follows from what was done, in whatever order it is put together. */
  expected: (Elder | null)[];
  /** Every record that was said, and every one that is kept, of benefits that were removed as well. */
  records: string[];
  kept: ReadonlySet<string>;
  /** Messages that went out in a turn that was over. */
  outOfTurn: number;
};

/** What is the same on every phone: not the word, nor the form in which an instant was written. */
const shared = (elder: Elder): Elder => ({ ...elder, relation: 'other' });

/** Messages about a turn that is not the running one, of those that went out since. */
const wrongTurns = async ({ service }: Running, known: Set<string>, people: readonly string[]): Promise<number> =>
  service.store.transaction(async (tx) => {
    const rows = await tx.reminders.ofPeople(people);
    const fresh = rows.filter((row) => ['sent', 'delivered'].includes(row.state) && !known.has(row.id));
    for (const { id } of fresh) known.add(id);
    const planned = rows.filter(({ state }) => state === 'planned');
    const running = new Map(planned.map((row) => [`${row.ownerId} ${row.benefitId}`, row.cycleId]));
    return fresh.filter((row) => {
      const turn = running.get(`${row.ownerId} ${row.benefitId}`);
      return turn !== undefined && turn !== row.cycleId;
    }).length;
  });

export const live = async (running: KilledService, { ahead, steps, back }: History): Promise<Lived> => {
  const { daughter, others } = await aFamily(running, ['son', 'wife']);
  for (const [at, one] of [daughter, ...others].entries()) if (at < 2) await one.accept(`tap-0000000${at}`);
  const begun = running.clock.now();
  running.clock.forward(minuteMs);
  const phones = [daughter, ...others].map(
    (who, at): Phone => ({ who, ahead: (ahead[at] ?? 0) * minuteMs, queue: [], sent: [] }),
  );
  const done: { change: Change; stamp: Stamp }[] = [];
  const records: string[] = [];
  const known = new Set<string>();
  const { id: family } = await daughter.family();
  const members = await running.service.store.transaction((tx) => tx.families.membersOf(family));
  const people = members.map(({ personId }) => personId);
  let outOfTurn = 0;

  const post = async (phone: Phone, request: Request): Promise<void> => {
    const answer = await phone.who.ask('POST', '/v2/changes', request);
    if (answer.status !== 200) throw new Error(answer.text);
  };
  const asNow = ({ queue, ahead }: Phone): Request => ({
    sentAt: instantOf(running.clock.now() + ahead),
    changes: queue,
  });
  const send = async (phone: Phone): Promise<void> => {
    if (phone.queue.length === 0) return;
    const request = asNow(phone);
    phone.queue = [];
    phone.sent.push(request);
    await post(phone, request);
  };
  const sendAndKill = async (phone: Phone, death: Death): Promise<void> => {
    running.killIn(death);
    const answer = await phone.who.ask('POST', '/v2/changes', asNow(phone));
    if (answer.status === 200) throw new Error('the service lives');
    await running.restart();
  };

  for (const { phone: which, minutes, deed, send: reaches, killed, again, tick: sends } of steps) {
    running.clock.forward(minutes * minuteMs);
    const phone = phones[which];
    if (!phone) continue;
    const now = running.clock.now();
    const id = randomUUID();
    const clock = now + phone.ahead;
    const changed = deed({ id, now, clock, records });
    const change: Change = { ...changed, id, changedAt: instantOf(clock) };
    if (change.what === 'record' && change.value.kind !== 'take-back') records.push(change.value.id);
    done.push({ change, stamp: { at: now, by: id } });
    phone.queue.push(change);
    const repeated = again === null ? undefined : phone.sent[again % Math.max(1, phone.sent.length)];
    if (repeated) await post(phone, repeated);
    if (reaches && killed) await sendAndKill(phone, killed);
    else if (reaches) await send(phone);
    if (sends) await tick(running);
    outOfTurn += sends ? await wrongTurns(running, known, people) : 0;
  }
  for (const which of back) {
    const phone = phones[which];
    if (!phone) continue;
    await send(phone);
    for (const request of phone.sent) await post(phone, request);
  }
  const stored = await running.service.store.transaction((tx) => tx.elders.ofOwner(family));
  const me = await Promise.all(phones.map(({ who }) => who.me()));
  const start = stateOf(mum, { at: begun, by: '' });
  const put = (all: typeof done) =>
    elderOf(
      all.reduce((state, { change, stamp }) => mergeChange(state, change, stamp), start),
      'other',
    );
  return {
    elders: me.flatMap(({ elders }) => elders.map(shared)),
    families: me.flatMap(({ families }) => families),
    expected: [put(done), put([...done].reverse())],
    records,
    kept: new Set(stored.flatMap(({ state }) => Object.values(state.records).flat()).map(({ id }) => id)),
    outOfTurn,
  };
};
