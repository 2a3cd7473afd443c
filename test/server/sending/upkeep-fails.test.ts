import type { Store, Transaction } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';
import { dueMessage } from '../support/due-message.ts';
import { emptyStore } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const fail = async (): Promise<never> => {
  throw new Error('of ours');
};

/** What a piece of upkeep asks of the database; nothing that sends asks it. */
const pieces: Record<string, (tx: Transaction) => Transaction> = {
  'what was left behind is taken up': (tx) => ({
    ...tx,
    reminders: { ...tx.reminders, hasAnyLeaseEnded: async () => true, leaseEnded: fail },
  }),
  'what is old is dropped': (tx) => ({ ...tx, events: { ...tx.events, dropOlderThan: fail } }),
  'plans are made anew': (tx) => ({ ...tx, people: { ...tx.people, planDue: fail } }),
  'a month is counted': (tx) => ({ ...tx, counts: { ...tx.counts, closed: fail, ownersAfter: fail } }),
};

const failing = (store: Store) => {
  let broken: (tx: Transaction) => Transaction = (tx) => tx;
  const guarded: Store = {
    ...store,
    transaction: (work) => store.transaction((tx) => work(broken(tx))),
    snapshot: (work) => store.snapshot((tx) => work(broken(tx))),
  };
  return {
    store: guarded,
    break: (how: (tx: Transaction) => Transaction) => {
      broken = how;
    },
  };
};

describe('a message goes out all the same', () => {
  let running: Running;
  let store: ReturnType<typeof failing>;
  beforeEach(async () => {
    store = failing(await emptyStore());
    running = await runningService('2026-11-24T02:00:00Z', { store: store.store });
  });
  afterEach(() => running.close());

  const idsOf = (...names: string[]): Promise<string[]> =>
    running.service.store.transaction(async (tx) => {
      const people = await Promise.all(names.map((name) => tx.people.findByOpenid(running.sandbox.openid(name))));
      return people.flatMap((person) => (person ? [person.id] : []));
    });
  const arrived = (name = 'daughter') => running.sandbox.inbox(name).length;

  it.each(Object.entries(pieces))('when it fails that %s, which is told', async (_what, how) => {
    await dueMessage(running);
    store.break(how);
    await running.sender.tick();
    expect(arrived()).toBe(1);
    expect(running.service.metrics.read('alarms', 'loop-failed')).toBe(1);
    expect(running.sender.isWell()).toBe(false);
    store.break((tx) => tx);
    running.clock.forward(2000);
    await running.sender.tick();
    expect(running.sender.isWell()).toBe(true);
  });

  it('when the plan of one person cannot be made: that of the next is, and they are left out for an hour', async () => {
    await dueMessage(running);
    await (await logIn(running, 'son')).save(mum);
    const asked: string[] = [];
    const plans = () => running.service.metrics.read('plans');
    store.break((tx) => ({
      ...tx,
      people: {
        ...tx.people,
        find: async (id) => {
          asked.push(id);
          return id === asked[0] ? fail() : tx.people.find(id);
        },
      },
    }));
    running.clock.to('2027-12-01T12:00:00Z');
    const before = plans();
    for (let round = 0; round < 3; round += 1) await running.sender.tick();
    expect(plans() - before).toBe(1);
    expect(asked.filter((id) => id === asked[0])).toHaveLength(1);
    expect(running.service.metrics.read('alarms', 'loop-failed')).toBe(1);
    running.clock.forward(3_600_000);
    await running.sender.tick();
    expect(asked.filter((id) => id === asked[0])).toHaveLength(2);
  });

  it('when the plan of one person of two whose messages are due cannot be made: the other’s goes out, theirs an hour later', async () => {
    await dueMessage(running, 'son');
    const [son] = await idsOf('son');
    running.clock.to('2026-11-24T02:00:00Z');
    await dueMessage(running);
    await running.service.store.transaction((tx) => tx.people.planSoon([son ?? ''], day('2026-11-30')));
    store.break((tx) => ({
      ...tx,
      elders: {
        ...tx.elders,
        ofPeople: async (ids) => (ids.includes(son ?? '') ? fail() : tx.elders.ofPeople(ids)),
      },
    }));
    await running.sender.tick();
    expect([arrived(), arrived('son')]).toEqual([1, 0]);
    const told = running.service.metrics.read('alarms', 'loop-failed');
    for (let round = 0; round < 3; round += 1) await running.sender.tick();
    expect(running.service.metrics.read('alarms', 'loop-failed')).toBe(told);
    store.break((tx) => tx);
    await running.sender.tick();
    expect(arrived('son')).toBe(0);
    running.clock.forward(3_600_000);
    await running.sender.tick();
    expect(arrived('son')).toBe(1);
  });
});
