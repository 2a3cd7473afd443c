import type { Store, Transaction } from '../../../server/store/store.ts';
import { mum } from '../support/mum.ts';
import { someReminder } from '../support/some-reminder.ts';

const person = (id: string) => ({ id, openid: `o-${id}` });

/** What every storage adapter has to keep; each adapter's own test runs it on an empty store. */
export const storeSuite = (open: () => Promise<Store>): void => {
  let store: Store;
  const act = <T>(work: (tx: Transaction) => Promise<T>) => store.transaction(work);
  beforeEach(async () => {
    store = await open();
    await act(async (tx) => {
      await tx.people.insert(person('p1'), 1);
      await tx.people.insert(person('p2'), 1);
    });
  });
  afterEach(() => store.close());

  it('answers', async () => {
    expect(await store.ping()).toBe(true);
  });

  it('keeps all of a transaction, or none when it fails half way', async () => {
    const half = act(async (tx) => {
      await tx.elders.save('p1', 'p1', mum);
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect(await act((tx) => tx.elders.list('p1', 'p1'))).toEqual([]);
  });

  it('lets no transaction see another’s half', async () => {
    const seen: number[] = [];
    const grow = () =>
      act(async (tx) => {
        const before = (await tx.elders.list('p1', 'p1')).length;
        await Promise.resolve();
        await tx.elders.save('p1', 'p1', { ...mum, id: `elder-${before}`, benefits: [] });
        seen.push(before);
      });
    await Promise.all([grow(), grow(), grow()]);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('gives an elder back as it was saved, the last save holds, and order stays', async () => {
    const dad = { ...mum, id: 'dad', benefits: [] };
    await act(async (tx) => {
      await tx.elders.save('p1', 'p1', { ...mum, stopped: 'deceased' });
      await tx.elders.save('p1', 'p1', dad);
      await tx.elders.save('p1', 'p1', mum);
    });
    expect(await act((tx) => tx.elders.list('p1', 'p1'))).toEqual([mum, dad]);
    expect(await act((tx) => tx.elders.remove('p2', 'mum'))).toBe(false);
  });

  it('refuses two reminders of one person, benefit, cycle and moment', async () => {
    await act((tx) => tx.reminders.save(someReminder()));
    await expect(act((tx) => tx.reminders.save(someReminder({ id: 'r2' })))).rejects.toThrow();
    await act((tx) => tx.reminders.save(someReminder({ id: 'r2', personId: 'p2' })));
  });

  it('gives a reminder back as it was saved', async () => {
    const row = someReminder({ state: 'sent', msgid: '1988810812324364291', code: 0, spent: true, templateId: 't' });
    await act((tx) => tx.reminders.save(row));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(row);
    expect(await act((tx) => tx.reminders.findByMsgid('1988810812324364291'))).toEqual(row);
  });

  it('removes one reminder, and no other', async () => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder());
      await tx.reminders.save(someReminder({ id: 'r2', moment: 'check-7' }));
      await tx.reminders.ofPerson('p1');
      await tx.reminders.remove('r1');
    });
    expect((await act((tx) => tx.reminders.ofPerson('p1'))).map(({ id }) => id)).toEqual(['r2']);
  });

  it.each([
    ['planned and due', someReminder(), true],
    ['not due yet', someReminder({ notBefore: 2001 }), false],
    ['already sent', someReminder({ state: 'sent' }), false],
  ])('offers for sending what is %s: %#', async (_what, row, offered) => {
    await act((tx) => tx.reminders.save(row));
    expect((await act((tx) => tx.reminders.dueOfFreePeople(2000, 9))).length).toBe(offered ? 1 : 0);
  });

  it.each([
    ['claimed', { state: 'claimed', leaseUntil: 1 }, []],
    ['being sent', { state: 'sending', leaseUntil: 1 }, []],
    ['waiting for its event', { state: 'uncertain', leaseUntil: 1 }, []],
    ['of unknown fate for good', { state: 'uncertain', leaseUntil: null }, ['next']],
    ['sent', { state: 'sent' }, ['next']],
  ] as const)('while one of a person is %s, offers %j', async (_what, change, offered) => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder(change));
      await tx.reminders.save(someReminder({ id: 'next', moment: 'check-7', at: 1500 }));
    });
    expect((await act((tx) => tx.reminders.dueOfFreePeople(2000, 9))).map(({ id }) => id)).toEqual(offered);
  });

  it('offers one a person, the oldest', async () => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder({ id: 'late', moment: 'check-7', at: 1500 }));
      await tx.reminders.save(someReminder({ id: 'early' }));
      await tx.reminders.save(someReminder({ id: 'other', personId: 'p2', at: 900 }));
    });
    expect((await act((tx) => tx.reminders.dueOfFreePeople(2000, 9))).map(({ id }) => id)).toEqual(['other', 'early']);
  });

  it('takes an event once', async () => {
    const event = {
      key: 'k',
      openidHash: 'h',
      name: 'popup' as const,
      templateId: 't',
      createdAt: 1,
      accepted: true,
      msgid: null,
      code: null,
      counted: false,
    };
    expect(await act((tx) => tx.events.insert(event, 5))).toBe(true);
    expect(await act((tx) => tx.events.insert(event, 6))).toBe(false);
    expect(await act((tx) => tx.events.uncountedOf('h'))).toEqual([event]);
    await act((tx) => tx.events.markCounted('k'));
    expect(await act((tx) => tx.events.uncountedOf('h'))).toEqual([]);
    await act((tx) => tx.events.dropOlderThan(6));
    expect(await act((tx) => tx.events.insert(event, 7))).toBe(true);
  });

  it('erases all that hangs on a person, and nothing of another', async () => {
    await act(async (tx) => {
      for (const id of ['p1', 'p2']) {
        await tx.sessions.insert(`hash-${id}`, id, 99);
        await tx.elders.save(id, id, mum);
        await tx.reminders.save(someReminder({ id: `r-${id}`, personId: id }));
        const told = { templateId: 't', acceptId: 'a', eventKey: null, happenedAt: 1, state: 'open' as const };
        await tx.ledger.insert({ id: `a-${id}`, personId: id, ...told });
        await tx.ledger.refuse(id, 't', 0);
      }
      await tx.people.erase('p1');
    });
    await act(async (tx) => {
      expect(await tx.people.findByOpenid('o-p1')).toBeNull();
      expect(await tx.sessions.find('hash-p1')).toBeNull();
      expect(await tx.elders.list('p1', 'p1')).toEqual([]);
      expect(await tx.reminders.find('r-p1')).toBeNull();
      expect(await tx.ledger.count('p1', 't')).toBe(0);
      expect(await tx.ledger.refusedAt('p1', 't')).toBeNull();
      expect(await tx.elders.list('p2', 'p2')).toEqual([mum]);
      expect(await tx.ledger.count('p2', 't')).toBe(1);
    });
  });

  it('plans everyone once for a day and a rule book', async () => {
    expect(await act((tx) => tx.people.notPlannedFor('day 1', 9))).toHaveLength(2);
    await act((tx) => tx.people.markPlanned('p1', 'day 1'));
    expect(await act((tx) => tx.people.notPlannedFor('day 1', 9))).toEqual(['p2']);
    expect(await act((tx) => tx.people.notPlannedFor('day 2', 9))).toHaveLength(2);
  });
};
