import type { Fault } from '../../../sandbox/fault.ts';
import { createLoop } from '../../../server/sending/loop.ts';
import { createSender } from '../../../server/sending/sender.ts';
import type { Reminder } from '../../../server/store/ports/reminders.ts';
import type { Store } from '../../../server/store/store.ts';
import { watchedStore } from '../../../server/store/watched-store.ts';
import { day } from '../../support/day.ts';
import { emptyStore } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { restingLoop } from '../support/resting-loop.ts';
import { type Running, runningService, template } from '../support/running-service.ts';
import { failures, type TroubledStore, troubledStore } from '../support/troubled-store.ts';

const minute = 60_000;
const families = Array.from({ length: 12 }, (_, index) => `family-${index}`);

describe('WeChat answers, and the database cannot be told', () => {
  let plain: Store;
  let database: TroubledStore;
  let running: Running;
  beforeEach(async () => {
    plain = await emptyStore();
    database = troubledStore(plain);
    running = await runningService('2026-11-24T02:00:00Z', { store: database.store });
    await acceptTwice();
    await running.sender.tick(); // it has asked whether WeChat answers
    running.clock.to('2026-11-30T01:00:00Z');
    running.sandbox.fault({ on: 'sent', kind: 'lost', times: 1000 });
  });
  afterEach(() => running.close());

  /** With a credit that is left, WeChat would take a second call as well. */
  const acceptTwice = async (): Promise<void> => {
    const members = [];
    for (const name of families) {
      const member = await logIn(running, name);
      await member.save(mum);
      await member.accept('tap-00000001');
      members.push(member);
    }
    running.clock.forward(10 * minute);
    for (const member of members) await member.accept('tap-00000002');
    await running.sandbox.idle();
  };

  /** The trouble begins when the first answer has come. */
  const troubleWith = (trouble: Parameters<TroubledStore['begin']>[0]): void => {
    const { wechat } = running.service;
    const send = wechat.send.bind(wechat);
    let calls = 0;
    wechat.send = async (message) => {
      const called = await send(message);
      calls += 1;
      if (calls === 1) database.begin(trouble);
      return called;
    };
  };
  /** Whether or not it goes well; later than any lease and any wait for an event. */
  const rounds = async (count: number): Promise<void> => {
    for (let round = 0; round < count; round += 1) {
      await running.sender.tick().catch(() => undefined);
      running.clock.forward(31 * minute);
    }
  };
  const receivers = () =>
    running.sandbox
      .inbox()
      .map(({ person }) => person)
      .sort();
  const states = () => running.service.store.transaction((tx) => tx.reminders.countByState());
  const toEachOnce = [...families].sort();

  it.each(['away', 'full', 'waited', 'ofOurs'] as const)(
    'all of it is %s for hours: no answered call is made again, and each is on record when it is over',
    async (kind) => {
      troubleWith({ failure: failures[kind] });
      await rounds(5);
      expect(receivers().length).toBeGreaterThan(0);
      database.over();
      await rounds(6);
      expect(receivers()).toEqual(toEachOnce);
      expect(await states()).toMatchObject({ sent: families.length });
      expect(running.service.metrics.read('sends', 'sent')).toBe(families.length);
      expect(running.service.metrics.read('repeats', 'possible')).toBe(0);
    },
  );

  it.each(['waited', 'damaged', 'ofOurs'] as const)(
    'one row of all cannot be written (%s): the others are on record in the same round, and it is not called again',
    async (kind) => {
      let bad: string | null = null;
      const isBad = ({ id, state }: Reminder): boolean => {
        if (state === 'sent') bad ??= id;
        return id === bad && state === 'sent';
      };
      troubleWith({ failure: failures[kind], rows: isBad });
      await running.sender.tick();
      expect(await states()).toMatchObject({ sent: families.length - 1, sending: 1 });
      expect(running.sender.isWell()).toBe(false);
      running.clock.forward(31 * minute);
      await rounds(5);
      expect(await states()).toMatchObject({ sent: families.length - 1, sending: 1 });
      expect(receivers()).toEqual(toEachOnce);
      database.over();
      await running.sender.tick();
      expect(await states()).toMatchObject({ sent: families.length });
      expect(running.sender.isWell()).toBe(true);
    },
  );

  it('one row of all cannot be written: the rounds come no later for it, and it is told that not all is well', async () => {
    let bad: string | null = null;
    troubleWith({
      failure: failures.ofOurs,
      rows: ({ id, state }) => {
        if (state === 'sent') bad ??= id;
        return id === bad && state === 'sent';
      },
    });
    const { loop, restMs, nextRound } = await restingLoop(running, running.clock);
    for (let round = 0; round < 6; round += 1) {
      expect(restMs()).toBe(1000);
      expect(running.service.pulse.state()).toBe('failing');
      await nextRound();
    }
    expect(running.service.metrics.read('alarms', 'loop-failed')).toBeGreaterThan(0);
    await loop.stop();
  });

  it.each<[string, Fault[], Reminder['state']]>([
    ['it went out', [], 'sent'],
    ['there is no credit', [{ on: 'send', kind: 'code', code: 43101, times: 1000 }], 'failed'],
  ])(
    'the plan after it cannot be made: the answer, that %s, is on record, and the plan comes',
    async (_what, faults, state) => {
      for (const fault of faults) running.sandbox.fault(fault);
      let isBroken = true;
      const { transaction } = running.service.store;
      running.service.store.transaction = (work) =>
        transaction((tx) => {
          const ofPeople: typeof tx.elders.ofPeople = async (ids) => {
            if (isBroken) throw failures.ofOurs();
            return tx.elders.ofPeople(ids);
          };
          return work({ ...tx, elders: { ...tx.elders, ofPeople } });
        });
      await running.sender.tick();
      expect(await inState('sending')).toEqual([]);
      expect(await inState(state)).not.toEqual([]);
      const answered = (await inState(state)).length;
      expect(running.service.metrics.read('sends', state === 'sent' ? 'sent' : 'refused')).toBe(answered);
      isBroken = false;
      running.clock.forward(60 * minute);
      await running.sender.tick();
      const planDue = plain.transaction((tx) => tx.people.planDue(day('2026-11-30'), 100));
      expect(await planDue).toEqual([]);
    },
  );

  const rows = (): Promise<Reminder[]> =>
    plain.transaction(async (tx) => {
      const people = await Promise.all(families.map((name) => tx.people.findByOpenid(running.sandbox.openid(name))));
      return tx.reminders.ofPeople(people.flatMap((person) => (person ? [person.id] : [])));
    });
  const inState = async (state: Reminder['state']): Promise<string[]> =>
    (await rows()).flatMap((row) => (row.state === state ? [row.id] : []));

  it.each<[string, Fault[], Reminder['state']]>([
    ['it went out', [], 'sent'],
    ['there is no credit', [{ on: 'send', kind: 'code', code: 43101, times: 1000 }], 'failed'],
    ['WeChat was busy', [{ on: 'send', kind: 'code', code: -1, times: 1000 }], 'planned'],
  ])(
    'another process took the message for left behind meanwhile; the answer, that %s, settles it',
    async (_what, faults, state) => {
      for (const fault of faults) running.sandbox.fault(fault);
      const other = createSender({ ...running.service, store: watchedStore(plain, () => performance.now()) });
      troubleWith({ failure: failures.away });
      await expect(running.sender.tick()).rejects.toThrow('57P01');
      const called = await inState('sending');
      running.clock.forward(2 * minute);
      running.sandbox.fault({ kind: 'down' });
      await other.tick();
      expect(await inState('uncertain')).toEqual(expect.arrayContaining(called));
      database.over();
      await running.sender.tick();
      expect(called.length).toBeGreaterThan(0);
      expect(await inState(state)).toEqual(expect.arrayContaining(called));
    },
  );

  it.each<[string, Fault[], Partial<Reminder>]>([
    ['it went out', [], { state: 'sent', calls: 1, refusals: 0, spent: true }],
    ['there is no credit', [{ on: 'send', kind: 'code', code: 43101 }], { state: 'failed', calls: 1, spent: true }],
    ['WeChat was busy', [{ on: 'send', kind: 'code', code: -1 }], { state: 'planned', calls: 0, refusals: 1 }],
  ])(
    'it was kept, and only the word of that was lost: the answer, that %s, counts once',
    async (_what, faults, row) => {
      for (const fault of faults) running.sandbox.fault(fault);
      troubleWith({ failure: failures.away, kept: true });
      await expect(running.sender.tick()).rejects.toThrow('57P01');
      database.over();
      running.sandbox.fault({ kind: 'down' });
      await running.sender.tick();
      const first = (await rows()).find(({ calls, refusals }) => calls + refusals > 0);
      expect(first).toMatchObject(row);
      const credits = plain.transaction((tx) => tx.ledger.count(first?.personId ?? '', template.id));
      expect(await credits).toBe(row.spent ? 1 : 2);
    },
  );

  it('at the stop there is a last try: what the database takes again is on record', async () => {
    troubleWith({ failure: failures.away });
    const loop = createLoop(running.service, running.sender, () => () => undefined);
    const { alarm } = running.service;
    const told = new Promise<void>((done) => {
      running.service.alarm = (...what) => {
        database.over();
        alarm(...what);
        done();
      };
    });
    loop.start();
    await told;
    await loop.stop();
    expect(receivers().length).toBeGreaterThan(0);
    expect(await inState('sending')).toEqual([]);
    expect(await inState('sent')).toHaveLength(receivers().length);
  });
});
