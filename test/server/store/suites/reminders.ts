import type { ReminderStage } from '../../../../server/store/ports/reminders.ts';
import type { Store } from '../../../../server/store/store.ts';
import { day } from '../../../support/day.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

const lease = { owner: 'a process', until: 5000 };
const templateId = 't';

/** A message as it was written down. */
export const remindersSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('refuses two reminders of one person, benefit, cycle, moment and day', async () => {
    await act((tx) => tx.reminders.save(someReminder()));
    await expect(act((tx) => tx.reminders.save(someReminder({ id: 'r2' })))).rejects.toThrow();
    await act((tx) => tx.reminders.save(someReminder({ id: 'r2', ownerId: 'p2', personId: 'p2' })));
  });

  it.each<ReminderStage>([
    { state: 'planned', notBefore: 2000 },
    { state: 'claimed', notBefore: 2000, lease },
    { state: 'sending', lease, templateId },
    { state: 'uncertain', eventUntil: 3000, templateId },
    { state: 'uncertain', eventUntil: null, templateId },
    { state: 'sent', templateId },
    { state: 'delivered', templateId, msgid: '1988810812324364291' },
    { state: 'failed', templateId },
    { state: 'failed', templateId, backUntil: 3000 },
    { state: 'cancelled' },
    { state: 'skipped', reason: 'overtaken' },
  ])('gives a reminder back as it was saved: %j', async (stage) => {
    const also = [{ benefitId: 'b2', cycleId: 'c2' }];
    const row = someReminder({ also, calls: 1, code: 0, spent: true, openedAt: 4000, templateId, msgid: '77' }, stage);
    await act((tx) => tx.reminders.save(row));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(row);
    expect(await act((tx) => tx.reminders.findByMsgid(row.msgid ?? ''))).toEqual(row);
    const next = someReminder({ also, on: day('2026-12-01') });
    await act((tx) => tx.reminders.save(next, row.on));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(next);
  });

  it('gives back what is left of a message of an elder who is gone', async () => {
    const row = someReminder({ elderId: null, benefitId: 'r1', cycleId: 'r1' }, { state: 'sent', templateId });
    await act((tx) => tx.reminders.save(row));
    expect(await act((tx) => tx.reminders.find('r1'))).toEqual(row);
  });

  it('drops what is of a day before another, so many at one time', async () => {
    await act(async (tx) => {
      for (const on of ['2019-12-31', '2019-12-30', '2020-01-01', '2020-01-02'])
        await tx.reminders.save(someReminder({ id: on, on: day(on) }));
    });
    const drop = () => act((tx) => tx.reminders.dropBefore(day('2020-01-02'), 2));
    expect([await drop(), await drop(), await drop()]).toEqual([2, 1, 0]);
    expect((await act((tx) => tx.reminders.ofPerson('p1'))).map(({ id }) => id)).toEqual(['2020-01-02']);
  });

  it('removes one reminder, and no other', async () => {
    await act(async (tx) => {
      await tx.reminders.save(someReminder());
      await tx.reminders.save(someReminder({ id: 'r2', kind: 'check-7' }));
      await tx.reminders.ofPerson('p1');
      await tx.reminders.remove(someReminder());
    });
    expect((await act((tx) => tx.reminders.ofPerson('p1'))).map(({ id }) => id)).toEqual(['r2']);
  });
};
