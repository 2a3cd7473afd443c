import type { Reminder, ReminderStage } from '../../../../server/store/ports/reminders.ts';
import type { Store } from '../../../../server/store/store.ts';
import { day } from '../../../support/day.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

const lease = { owner: 'a process', until: 5000 };
const templateId = 't';
const also = [{ benefitId: 'b2', cycleId: 'c2' }];

/** How a message gets on, many in one go. */
export const progressSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);
  const changesOn = day('2026-12-01');
  const made = { on: day('2026-11-24'), changesOn, basis: 'b' };
  beforeEach(() => act((tx) => tx.people.markPlanned(new Map(['p1', 'p2'].map((id) => [id, made])))));
  const keep = (...rows: Reminder[]): Promise<void> =>
    act(async (tx) => {
      for (const row of rows) await tx.reminders.save(row);
    });

  it.each<ReminderStage>([
    { state: 'planned', notBefore: 2000 },
    { state: 'claimed', notBefore: 2000, lease },
    { state: 'sending', lease, templateId },
    { state: 'uncertain', eventUntil: 3000, templateId },
    { state: 'sent', templateId },
    { state: 'failed', templateId, backUntil: 3000 },
    { state: 'skipped', reason: 'overtaken' },
  ])('moves on those it is given, and no other; what they tell stays: %j', async (stage) => {
    const other = someReminder({ id: 'r2', kind: 'check-7' });
    await keep(someReminder(), other);
    const called = { calls: 1, refusals: 2, templateId, msgid: '1988810812324364291', code: 0, spent: true };
    await act(async (tx) => {
      await tx.reminders.readAnew([someReminder()]);
      await tx.reminders.moveOn([someReminder({ ...called, round: 9, also }, stage)]);
    });
    const rows = await act((tx) => tx.reminders.ofPerson('p1'));
    expect(rows).toEqual([someReminder(called, stage), other]);
  });

  it('gives what failed and may be taken back, while it may, and none once it is left', async () => {
    const failed = (id: string, more: object) =>
      someReminder({ id, benefitId: id }, { state: 'failed', templateId, ...more });
    const early = failed('early', { backUntil: 2001 });
    await keep(failed('late', { backUntil: 4000 }), early, failed('over', { backUntil: 2000 }), failed('for good', {}));
    await keep(someReminder({ id: 'r5' }, { state: 'uncertain', eventUntil: 3000, templateId }));
    const found = (limit: number) => act((tx) => tx.reminders.toTakeBack(2000, limit));
    expect((await found(9)).map(({ id }) => id)).toEqual(['early', 'late']);
    expect(await found(1)).toEqual([early]);
    expect((await act((tx) => tx.reminders.queue(0, 9))).inHand).toEqual({ uncertain: 1 });
    await act((tx) => tx.reminders.leaveFailed());
    expect(await found(9)).toEqual([]);
    expect(await act((tx) => tx.reminders.find('r5'))).toMatchObject({ eventUntil: 3000 });
  });

  it('gives what waits beyond a time, of what was put off and of what is in hand', async () => {
    const stages: [string, ReminderStage][] = [
      ['put off', { state: 'planned', notBefore: 3001 }],
      ['put off, and not as long', { state: 'planned', notBefore: 3000 }],
      ['claimed', { state: 'claimed', notBefore: 2000, lease }],
      ['sending', { state: 'sending', lease, templateId }],
      ['uncertain', { state: 'uncertain', eventUntil: 3001, templateId }],
      ['uncertain, and not as long', { state: 'uncertain', eventUntil: 3000, templateId }],
      ['lost', { state: 'uncertain', eventUntil: null, templateId }],
      ['failed', { state: 'failed', templateId, backUntil: 4000 }],
    ];
    const toCome = someReminder(
      { id: 'to come', benefitId: 'to come', at: 4000 },
      { state: 'planned', notBefore: 4000 },
    );
    const held = someReminder({ id: 'held', benefitId: 'held' });
    await keep(...stages.map(([id, stage]) => someReminder({ id, benefitId: id }, stage)), toCome);
    await act((tx) => tx.restores.hold(held));
    const found = async (limit: number) =>
      (await act((tx) => tx.reminders.waitingBeyond(3000, limit))).map(({ id }) => id).sort();
    expect(await found(9)).toEqual(['claimed', 'put off', 'sending', 'uncertain']);
    expect(await found(2)).toEqual(['put off', 'uncertain']);
  });

  it('reads anew what is left of some, and nothing of nobody', async () => {
    await keep(someReminder());
    const rows = [someReminder(), someReminder({ id: 'gone', personId: 'p2', on: day('2027-01-01') })];
    expect((await act((tx) => tx.reminders.readAnew(rows))).map(({ id }) => id)).toEqual(['r1']);
    expect(await act((tx) => tx.reminders.readAnew([]))).toEqual([]);
    await act((tx) => tx.reminders.moveOn([]));
  });

  it.each<[string, string | null, string[]]>([
    ['made tomorrow anyway waits till then', '2026-12-01', []],
    ['made on a later day only', '2026-12-02', ['p1']],
    ['never made again', null, ['p1']],
  ])('a message that goes out touches a plan: %s', async (_what, planned, touched) => {
    await keep(someReminder());
    await act(async (tx) => {
      const other = { ...made, changesOn: planned === null ? null : day(planned) };
      await tx.people.markPlanned(new Map([['p1', other]]));
    });
    expect(await act((tx) => tx.reminders.plansTouchedBy([someReminder()], changesOn))).toEqual(touched);
  });

  it('and that of somebody in a family, where another may have to stand in', async () => {
    const both = [someReminder(), someReminder({ id: 'r2', ownerId: 'p2', personId: 'p2' })];
    await keep(...both);
    const member = { word: null, joinedAt: 1, keeper: true, recognised: true, invitedBy: null };
    await act(async (tx) => {
      await tx.families.insert('f', 1);
      await tx.families.saveMember({ id: 'm', familyId: 'f', personId: 'p2', ...member });
    });
    expect(await act((tx) => tx.reminders.plansTouchedBy(both, changesOn))).toEqual(['p2']);
  });

  it('whose plan is to be made soon is due today', async () => {
    await act((tx) => tx.people.planSoon(['p1'], day('2026-11-30')));
    expect(await act((tx) => tx.people.planDue(day('2026-11-30'), 9))).toEqual(['p1']);
  });
};
