import type { Store } from '../../../server/store/store.ts';
import { releasedSuite } from '../store/released-suite.ts';
import { storeSuite } from '../store/store-suite.ts';
import { schemaOf010 } from '../support/database-of-0-1-0.ts';
import { emptyDatabase, emptyStore, storeOn } from '../support/empty-store.ts';
import { eldersOf, keepOwn } from '../support/kept-elders.ts';
import { mum } from '../support/mum.ts';
import { someReminder } from '../support/some-reminder.ts';

const person = (id: string) => ({ id, openid: `o-${id}` });
const families = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

describe('the PostgreSQL store', () => {
  storeSuite(emptyStore);
});

describe('a PostgreSQL of 0.1.0', () => {
  releasedSuite(async () => storeOn(await schemaOf010(), 6000, '2026-11-28T02:00:00Z'));

  it('is brought on once, though two new instances start at one time', async () => {
    const database = await schemaOf010();
    const both = await Promise.all([storeOn(database), storeOn(database)]);
    const [one, two] = await Promise.all(both.map((store) => store.transaction((tx) => eldersOf(tx, 'daughter'))));
    expect(one).toHaveLength(4);
    expect(two).toEqual(one);
    await Promise.all(both.map((store) => store.close()));
  });
});

describe('two instances on one PostgreSQL', () => {
  let database: string;
  let one: Store;
  let two: Store;
  beforeEach(async () => {
    database = await emptyDatabase();
    [one, two] = await Promise.all([storeOn(database), storeOn(database)]);
  });
  afterEach(() => Promise.all([one.close(), two.close()]));

  const fill = () =>
    one.transaction(async (tx) => {
      for (const id of families) {
        await tx.people.insert(person(id), 1);
        await tx.reminders.save(someReminder({ id: `r-${id}`, ownerId: id, personId: id }));
      }
    });

  it('make the tables once, though both start at one time, and find them at the next start', async () => {
    await fill();
    const three = await storeOn(database);
    expect(await three.transaction((tx) => tx.reminders.countByState())).toEqual({ planned: 6 });
    await three.close();
  });

  it('neither is the sole owner: a start gives back nothing that the other holds', () => {
    expect([one.soleOwner, two.soleOwner]).toEqual([false, false]);
  });

  it('never offer one person’s reminder to both while one is claiming it, and neither waits for the other', async () => {
    await fill();
    const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const [mine, theirs] = await one.transaction(async (tx) => {
      const first = await tx.reminders.dueOfFreePeople(2000, 3);
      const second = await two.transaction((other) => other.reminders.dueOfFreePeople(2000, 9));
      const lease = { owner: 'one', until: 9000 };
      for (const row of first) await tx.reminders.save({ ...row, state: 'claimed', notBefore: row.at, lease });
      return [idsOf(first), idsOf(second)];
    });
    expect(mine).toHaveLength(3);
    expect([...(mine ?? []), ...(theirs ?? [])].sort()).toEqual(families.map((id) => `r-${id}`));
  });

  it('do not wait for a person whom the other is at work on: the rest is offered', async () => {
    await fill();
    const offered = await one.transaction(async (tx) => {
      await keepOwn(tx, 'p1', mum);
      return two.transaction((other) => other.reminders.dueOfFreePeople(2000, 9));
    });
    expect(offered.map(({ personId }) => personId)).toEqual(families.slice(1));
  });

  it('log one new person in once, though both meet them at one time', async () => {
    const logIn = (store: Store, id: string) =>
      store.transaction(async (tx) => {
        const known = await tx.people.findByOpenid('o-new');
        if (!known) await tx.people.insert({ ...person(id), openid: 'o-new' }, 1);
        return known?.id ?? id;
      });
    const ids = await Promise.all([logIn(one, 'a'), logIn(two, 'b'), logIn(one, 'c'), logIn(two, 'd')]);
    expect(new Set(ids).size).toBe(1);
  });

  it('spend one credit once', async () => {
    await fill();
    const accept = { id: 'a', personId: 'p1', templateId: 't', acceptId: 'a', eventKey: null, happenedAt: 1 };
    await one.transaction((tx) => tx.ledger.insert({ ...accept, state: 'open' }));
    const spend = (store: Store) => store.transaction((tx) => tx.ledger.spendOne('p1', 't'));
    expect((await Promise.all([spend(one), spend(two), spend(one), spend(two)])).filter(Boolean)).toHaveLength(1);
  });

  it('do again what a deadlock undid, so that both get through', async () => {
    await fill();
    const both = (store: Store, [first = '', second = '']: string[]) =>
      store.transaction(async (tx) => {
        await keepOwn(tx, first, mum);
        await keepOwn(tx, second, mum);
      });
    await Promise.all([both(one, ['p1', 'p2']), both(two, ['p2', 'p1'])]);
    expect(await one.transaction((tx) => eldersOf(tx, 'p2'))).toEqual([mum]);
  });

  it('keep one limit of sends a minute together', async () => {
    await fill();
    const [slow, alsoSlow] = await Promise.all([storeOn(database, 12), storeOn(database, 12)]);
    const due = (store: Store) => store.transaction((tx) => tx.reminders.dueOfFreePeople(2000, 9));
    // A sixth of a minute's at once, and of that a second's to each who asks; what was offered counts, whoever asked.
    const offered = [slow, alsoSlow, slow, alsoSlow].map(due);
    expect((await Promise.all(offered)).map(({ length }) => length).sort()).toEqual([0, 0, 1, 1]);
    await Promise.all([slow.close(), alsoSlow.close()]);
  });
});
