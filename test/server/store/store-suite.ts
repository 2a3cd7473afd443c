import type { ReminderStage } from '../../../server/store/ports/reminders.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';
import { day, dayOrNull } from '../../support/day.ts';
import { eldersOf, keepOwn } from '../support/kept-elders.ts';
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
      await keepOwn(tx, 'p1', mum);
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect(await act((tx) => eldersOf(tx, 'p1'))).toEqual([]);
  });

  it('lets no transaction see another’s half', async () => {
    const seen: number[] = [];
    const grow = () =>
      act(async (tx) => {
        const before = (await eldersOf(tx, 'p1')).length;
        await Promise.resolve();
        await keepOwn(tx, 'p1', { ...mum, id: `elder-${before}`, benefits: [] });
        seen.push(before);
      });
    await Promise.all([grow(), grow(), grow()]);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('gives an elder back as it was saved, the last save holds, and order stays', async () => {
    const dad = { ...mum, id: 'dad', benefits: [] };
    await act(async (tx) => {
      await keepOwn(tx, 'p1', { ...mum, stopped: 'deceased' });
      await keepOwn(tx, 'p1', dad);
      await keepOwn(tx, 'p1', mum);
    });
    expect(await act((tx) => eldersOf(tx, 'p1'))).toEqual([mum, dad]);
    expect(await act((tx) => tx.elders.remove('p2', 'mum'))).toBe(false);
  });

  it('refuses two reminders of one person, benefit, cycle, moment and day', async () => {
    await act((tx) => tx.reminders.save(someReminder()));
    await expect(act((tx) => tx.reminders.save(someReminder({ id: 'r2' })))).rejects.toThrow();
    await act((tx) => tx.reminders.save(someReminder({ id: 'r2', ownerId: 'p2', personId: 'p2' })));
  });

  const lease = { owner: 'a process', until: 5000 };
  const templateId = 't';
  it.each<ReminderStage>([
    { state: 'planned', notBefore: 2000 },
    { state: 'claimed', notBefore: 2000, lease },
    { state: 'sending', lease, templateId },
    { state: 'uncertain', eventUntil: 3000, templateId },
    { state: 'uncertain', eventUntil: null, templateId },
    { state: 'sent', templateId },
    { state: 'delivered', templateId, msgid: '1988810812324364291' },
    { state: 'failed', templateId },
    { state: 'cancelled' },
    { state: 'skipped', reason: 'overtaken' },
  ])('gives a reminder back as it was saved: %j', async (stage) => {
    const also = [{ benefitId: 'b2', cycleId: 'c2' }];
    const row = someReminder({ also, calls: 1, code: 0, spent: true, openedAt: 4000, templateId, msgid: '77' }, stage);
    await act((tx) => tx.reminders.save(row));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(row);
    expect(await act((tx) => tx.reminders.findByMsgid(row.msgid ?? ''))).toEqual(row);
    const next = someReminder({ also, on: day('2026-12-01') });
    await act((tx) => tx.reminders.save(next));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(next);
  });

  it('gives back what is left of a message of an elder who is gone', async () => {
    const row = someReminder({ elderId: null, benefitId: 'r1', cycleId: 'r1' }, { state: 'sent', templateId });
    await act((tx) => tx.reminders.save(row));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(row);
  });

  it('keeps a cycle with its owner, moves its turn, and drops it with its last message', async () => {
    const cycle = { id: 'c1', elderId: 'mum', benefitId: 'b1', basis: '2025-12-15/-', turn: '2026-12-14', begunAt: 1 };
    const other = { ...cycle, id: 'c2', turn: null, begunAt: 2 };
    await act(async (tx) => {
      await keepOwn(tx, 'p1', mum);
      await tx.cycles.save('p1', cycle);
      await tx.cycles.save('p1', other);
      await tx.cycles.save('p1', { ...cycle, turn: '2026-12-31' });
      await tx.reminders.save(someReminder({ cycleId: 'another', also: [{ benefitId: 'b1', cycleId: 'c1' }] }));
    });
    expect(await act((tx) => tx.cycles.ofOwner('p1'))).toEqual([other, { ...cycle, turn: '2026-12-31' }]);
    expect(await act((tx) => tx.cycles.ofOwner('p2'))).toEqual([]);
    await act((tx) => tx.cycles.dropUnused('p1'));
    expect((await act((tx) => tx.cycles.ofOwner('p1'))).map(({ id }) => id)).toEqual(['c1']);
    await act((tx) => tx.elders.remove('p1', 'mum'));
    expect(await act((tx) => tx.cycles.ofOwner('p1'))).toEqual([]);
  });

  it('removes one reminder, and no other', async () => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder());
      await tx.reminders.save(someReminder({ id: 'r2', kind: 'check-7' }));
      await tx.reminders.ofPerson('p1');
      await tx.reminders.remove('r1');
    });
    expect((await act((tx) => tx.reminders.ofPerson('p1'))).map(({ id }) => id)).toEqual(['r2']);
  });

  it.each([
    ['planned and due', someReminder(), true],
    ['not due yet', someReminder({}, { state: 'planned', notBefore: 2001 }), false],
    ['already sent', someReminder({}, { state: 'sent', templateId: 't' }), false],
  ])('offers for sending what is %s: %#', async (_what, row, offered) => {
    await act((tx) => tx.reminders.save(row));
    expect((await act((tx) => tx.reminders.dueOfFreePeople(2000, 9))).length).toBe(offered ? 1 : 0);
  });

  it.each<[string, ReminderStage, string[]]>([
    ['claimed', { state: 'claimed', notBefore: 1000, lease: { owner: 'a', until: 1 } }, []],
    ['being sent', { state: 'sending', lease: { owner: 'a', until: 1 }, templateId: 't' }, []],
    ['waiting for its event', { state: 'uncertain', eventUntil: 1, templateId: 't' }, []],
    ['of unknown fate for good', { state: 'uncertain', eventUntil: null, templateId: 't' }, ['next']],
    ['sent', { state: 'sent', templateId: 't' }, ['next']],
  ])('while one of a person is %s, offers %j', async (_what, stage, offered) => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder({}, stage));
      await tx.reminders.save(someReminder({ id: 'next', kind: 'check-7', at: 1500 }));
    });
    expect((await act((tx) => tx.reminders.dueOfFreePeople(2000, 9))).map(({ id }) => id)).toEqual(offered);
  });

  it('offers one a person, the oldest', async () => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder({ id: 'late', kind: 'check-7', at: 1500 }));
      await tx.reminders.save(someReminder({ id: 'early' }));
      await tx.reminders.save(someReminder({ id: 'other', ownerId: 'p2', personId: 'p2', at: 900 }));
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
    await act((tx) => tx.events.dropOlderThan(6, 9));
    expect(await act((tx) => tx.events.insert(event, 7))).toBe(true);
  });

  it('remembers which changes were counted, each person’s own, and forgets the oldest first', async () => {
    await act(async (tx) => {
      await tx.families.count('p1', 'c1', 10);
      await tx.families.count('p1', 'c1', 30); // once is enough
      await tx.families.count('p1', 'c2', 20);
      await tx.families.count('p2', 'c1', 30);
    });
    const counted = (person: string) =>
      act(async (tx) => [...(await tx.families.counted(person, ['c1', 'c2', 'c3']))].sort());
    expect([await counted('p1'), await counted('p2')]).toEqual([['c1', 'c2'], ['c1']]);
    expect(await act((tx) => tx.families.dropCounted(25, 1))).toBe(1);
    expect([await counted('p1'), await counted('p2')]).toEqual([['c2'], ['c1']]);
    expect(await act((tx) => tx.families.dropCounted(25, 9))).toBe(1);
    await act((tx) => tx.people.erase('p2'));
    expect([await counted('p1'), await counted('p2')]).toEqual([[], []]);
  });

  it('lets five invites of a family be open, and forgets those past their term', async () => {
    const known = await act(async (tx) => {
      await tx.families.insert('f1', 1);
      const keeper = { keeper: true, recognised: true, invitedBy: null, word: null, joinedAt: 1 };
      await tx.families.saveMember({ familyId: 'f1', id: 'm1', personId: 'p1', ...keeper });
      const begun: boolean[] = [];
      for (const at of [1, 2, 3, 4, 5, 6]) {
        await tx.families.insertInvite({ familyId: 'f1', id: `i${at}`, hash: `h${at}`, madeBy: 'm1', madeAt: at });
        begun.push(await tx.families.beginInvite(`h${at}`, 10));
      }
      return begun;
    });
    expect(known).toEqual([true, true, true, true, true, false]);
    const isAlive = async (hash: string, now: number) =>
      (await act((tx) => tx.families.meetInvite(hash, 'p2', now)))?.alive ?? null;
    const later = 10 + 3 * 86_400_000;
    expect([await isAlive('h1', later - 1), await isAlive('h1', later), await isAlive('h7', later)]).toEqual([
      true,
      false,
      null,
    ]);
    await act((tx) => tx.families.putOut('f1', 'p2', 3));
    expect([await isAlive('h3', 11), await isAlive('h4', 11)]).toEqual([false, true]);
    expect(await act((tx) => tx.families.dropInvites(3, 9))).toBe(2);
    expect(await isAlive('h1', 11)).toBeNull();
    await act((tx) => tx.families.remove('f1'));
    expect(await act((tx) => tx.families.membersOf('f1'))).toEqual([]);
  });

  it('erases all that hangs on a person, and nothing of another', async () => {
    await act(async (tx) => {
      for (const id of ['p1', 'p2']) {
        await tx.sessions.insert(`hash-${id}`, id, 99);
        await keepOwn(tx, id, mum);
        await tx.reminders.save(someReminder({ id: `r-${id}`, ownerId: id, personId: id }));
        const told = { templateId: 't', acceptId: 'a', eventKey: null, happenedAt: 1, state: 'open' as const };
        await tx.ledger.insert({ id: `a-${id}`, personId: id, ...told });
        await tx.ledger.refuse(id, 't', 0);
      }
      await tx.people.erase('p1');
    });
    await act(async (tx) => {
      expect(await tx.people.findByOpenid('o-p1')).toBeNull();
      expect(await tx.sessions.find('hash-p1')).toBeNull();
      expect(await eldersOf(tx, 'p1')).toEqual([]);
      expect(await tx.reminders.find('r-p1')).toBeNull();
      expect(await tx.ledger.count('p1', 't')).toBe(0);
      expect(await tx.ledger.refusedAt('p1', 't')).toBeNull();
      expect(await eldersOf(tx, 'p2')).toEqual([mum]);
      expect(await tx.ledger.count('p2', 't')).toBe(1);
    });
  });

  it('finds whose plan can change, the longest due first, and whose was made before a clock went back', async () => {
    const made = (id: string, on: string, changesOn: string | null, basis = 'book 1') =>
      act((tx) => tx.people.markPlanned(new Map([[id, { on: day(on), changesOn: dayOrNull(changesOn), basis }]])));
    const due = (today: string) => act((tx) => tx.people.planDue(day(today), 9));
    expect(await due('2026-11-24')).toEqual([]);
    await made('p1', '2026-11-24', '2026-11-30');
    await made('p2', '2026-11-24', '2026-11-28');
    expect(await due('2026-11-27')).toEqual([]);
    expect(await due('2026-11-28')).toEqual(['p2']);
    expect(await due('2026-12-01')).toEqual(['p2', 'p1']);
    await made('p2', '2026-12-01', null);
    expect(await due('2026-11-29')).toEqual(['p2']);
  });

  it('finds whose plan was made from an old book, one basis after the other', async () => {
    const next = (after: string) => act((tx) => tx.people.nextBasis(after));
    expect(await next('')).toBe('unknown');
    expect(await act((tx) => tx.people.plannedFrom('unknown', 9))).toHaveLength(2);
    await act((tx) =>
      tx.people.markPlanned(new Map([['p1', { on: day('2026-11-24'), changesOn: null, basis: 'book 2' }]])),
    );
    expect(await next('')).toBe('book 2');
    expect(await next('book 2')).toBe('unknown');
    expect(await next('unknown')).toBeNull();
    expect(await act((tx) => tx.people.plannedFrom('book 2', 9))).toEqual(['p1']);
    expect((await act((tx) => tx.people.find('p1')))?.planMade.basis).toBe('book 2');
  });
};
