import type { ReminderStage } from '../../../../server/store/ports/reminders.ts';
import type { Store } from '../../../../server/store/store.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

/** Whose message is next to go out. */
export const dueSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

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
};
