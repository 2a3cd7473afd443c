import type { Fault } from '../../../sandbox/fault.ts';
import type { ReminderStage } from '../../../server/store/ports/reminders.ts';
import { dayMs } from '../../../src/rules/china-time.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const minute = 60_000;

describe.each([2, 30])('a clock that was %i days ahead for a while', (days) => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService(undefined, { wechatTimeoutMs: 300 });
    daughter = await dueMessage(running);
  });
  afterEach(() => running.close());

  const inbox = () => running.sandbox.inbox('daughter').length;
  const row = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      const rows = person ? await tx.reminders.ofPerson(person.id) : [];
      const found = rows.find(({ on }) => on === '2026-11-30');
      if (!found) throw new Error('it is planned');
      return found;
    });
  const stands = async (stage: ReminderStage, calls = 0) => {
    const { id } = await row();
    await running.service.store.transaction(async (tx) => {
      const now = await tx.reminders.find(id);
      if (now) await tx.reminders.save({ ...now, calls, ...stage });
    });
  };
  /** Within LATE_DAYS it would be late by the clock that was ahead, and sent; so its row is written as that clock does. */
  const ahead = () => running.clock.now() + days * dayMs;
  const later = async (minutes: number) => {
    running.clock.forward(minutes * minute);
    await tick(running);
  };

  it('keeps nothing that WeChat refused then from going out now', async () => {
    await stands({ state: 'planned', notBefore: ahead() + minute / 2 });
    await tick(running);
    expect([inbox(), (await row()).state]).toEqual([1, 'delivered']);
  });

  it.each<[string, (until: number) => ReminderStage]>([
    ['claimed', (until) => ({ state: 'claimed', notBefore: 0, lease: { owner: 'dead', until } })],
    ['sending', (until) => ({ state: 'sending', lease: { owner: 'dead', until }, templateId: template.id })],
    ['uncertain', (eventUntil) => ({ state: 'uncertain', eventUntil, templateId: template.id })],
  ])('leaves nothing %s for as long', async (state, stageUntil) => {
    await stands(stageUntil(ahead() + 30 * minute), state === 'claimed' ? 0 : 1);
    await tick(running);
    if (state !== 'claimed') {
      // Its event may be on its way yet: it is waited for anew.
      await later(29);
      expect([inbox(), (await row()).state]).toEqual([0, 'uncertain']);
      await later(1);
    }
    await tick(running);
    expect([inbox(), (await row()).state]).toEqual([1, 'delivered']);
  });

  it('brings nothing forward that is for another day', async () => {
    const { at } = await row();
    running.clock.to('2026-11-29T02:00:00Z');
    await stands({ state: 'planned', notBefore: at + days * dayMs });
    await tick(running);
    expect([inbox(), await row()]).toMatchObject([0, { state: 'planned', notBefore: at }]);
  });

  it('leaves what is held after a restore to the operator', async () => {
    const held = await row();
    await running.service.store.transaction((tx) => tx.restores.hold(held));
    await tick(running);
    expect(inbox()).toBe(0);
    expect(await running.service.store.transaction((tx) => tx.restores.held(9))).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['is busy', { on: 'send', kind: 'code', code: -1 }],
    ['does not answer', { on: 'send', kind: 'status', status: 500 }],
  ])('is noticed while the process goes on, where WeChat %s meanwhile', async (_what, fault) => {
    if (days > 3) return; // by that clock it is too late
    running.clock.forward(days * dayMs);
    running.sandbox.fault(fault);
    await tick(running);
    running.clock.forward(-days * dayMs);
    for (let round = 0; round < 5; round += 1) await later(10);
    expect([inbox(), (await daughter.me()).messages[0]?.state]).toEqual([1, 'delivered']);
  });
});
