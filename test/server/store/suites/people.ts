import type { Store } from '../../../../server/store/store.ts';
import { eldersOf, keepOwn } from '../../support/kept-elders.ts';
import { mum } from '../../support/mum.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

/** A person, who may ask to be forgotten. */
export const peopleSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

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
};
