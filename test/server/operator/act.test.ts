import { sandboxIdentity } from '../../../sandbox/options.ts';
import { actOn } from '../../../server/operator/act.ts';
import { operatorKey } from '../../../server/operator/operator-key.ts';
import { replan } from '../../../server/planning/replan.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService } from '../support/running-service.ts';

describe('what an operator does with messages', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await dueMessage(running);
  });
  afterEach(() => running.close());

  const row = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      const rows = person ? await tx.reminders.ofPerson(person.id) : [];
      return rows.find(({ on }) => on === '2026-11-30');
    });
  const act = async (word: 'resend' | 'cancel' | 'release' | 'drop') =>
    actOn(running.service, { act: word, id: (await row())?.id ?? '' });
  /** The one subscription there was is gone before the day, so that the plan backs nothing with it. */
  const unbacked = async () => {
    running.clock.to('2026-11-24T02:00:00Z');
    await running.service.store.transaction(async (tx) => {
      const { planning, clock } = running.service;
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      if (person === null) throw new Error('she logged in');
      await tx.ledger.spendOne(person.id, planning.templateId);
      await replan(tx, person.id, planning, clock.now());
    });
    running.clock.to('2026-11-30T01:00:00Z');
  };
  const inbox = () => running.sandbox.inbox('daughter').length;

  it('pause holds the template back, over a restart as well; resume lets all of it go', async () => {
    expect(await actOn(running.service, { act: 'pause' })).toMatchObject({ done: true });
    await tick(running);
    expect(inbox()).toBe(0);
    expect(await actOn(running.service, { act: 'resume' })).toMatchObject({ done: true });
    await tick(running);
    expect(inbox()).toBe(1);
    expect(await actOn(running.service, { act: 'resume' })).toMatchObject({ done: false });
  });

  it('cancel: it is not sent, no new plan brings it back, and its credit is the next one’s', async () => {
    expect(await act('cancel')).toMatchObject({ done: true });
    await tick(running);
    await daughter.ask('PUT', '/v2/me', { hour: 10, yearlyLookUp: 'default', enabled: true });
    running.clock.to('2026-11-30T03:00:00Z');
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([0, 'failed']);
    expect((await daughter.me()).plan.funded).toHaveLength(1);
  });

  it('resend: what WeChat refused goes out once more while it holds, and never what went out', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003 });
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([0, 'failed']);
    expect(await act('resend')).toMatchObject({ done: true });
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([1, 'delivered']);
    expect(await act('resend')).toMatchObject({ done: false, says: expect.stringContaining('it is delivered') });
  });

  it('resend after its time says why it does not go', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003 });
    await tick(running);
    running.clock.to('2026-12-04T02:00:00Z');
    expect(await act('resend')).toMatchObject({
      done: false,
      says: 'it no longer holds: it is later than LATE_DAYS, or of an appointment whose day has come',
    });
    expect(await row()).toMatchObject({ state: 'failed', code: 47003 });
  });

  const credits = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      return person ? tx.ledger.count(person.id, running.service.planning.templateId) : 0;
    });

  it('resend: what was skipped for want of a subscription goes out when its person has one by now', async () => {
    await unbacked();
    await tick(running);
    expect(await row()).toMatchObject({ state: 'skipped', reason: 'no-credit', funded: false });
    expect(await act('resend')).toEqual({
      done: false,
      said: 'no-credit',
      says: 'its person has no subscription that no other message takes',
      counts: {},
    });
    expect(await row()).toMatchObject({ state: 'skipped', reason: 'no-credit' });
    await daughter.accept('tap-00000002');
    running.clock.to('2026-11-30T01:10:00Z');
    expect(await act('resend')).toMatchObject({ done: true, said: 'goes-again' });
    await tick(running);
    expect([inbox(), (await row())?.state, await credits()]).toEqual([1, 'delivered', 0]);
  });

  it('resend: one more message takes one more subscription, also of what WeChat refused with 43101', async () => {
    await daughter.accept('tap-00000002');
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101 });
    await tick(running);
    expect([(await row())?.state, await credits()]).toEqual(['failed', 1]);
    expect(await act('resend')).toMatchObject({ done: true });
    await tick(running);
    expect([inbox(), await credits()]).toEqual([1, 0]);
  });

  it('resend of what was cancelled before its day brings it back for its day, not for now', async () => {
    running.clock.to('2026-11-24T02:00:00Z');
    expect(await act('cancel')).toMatchObject({ done: true });
    expect(await act('resend')).toMatchObject({ done: true, said: 'planned-again' });
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([0, 'planned']);
    running.clock.to('2026-11-30T01:00:00Z');
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([1, 'delivered']);
  });

  it('resend while the template is paused says when it goes', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003 });
    await tick(running);
    await actOn(running.service, { act: 'pause' });
    expect(await act('resend')).toMatchObject({ done: true, said: 'goes-when-resumed' });
  });

  it('resend of what was dropped after a restore is the operator’s newer word', async () => {
    await running.service.store.transaction((tx) => tx.restores.markRestored(running.clock.now()));
    await running.sender.start();
    await tick(running);
    expect(await act('drop')).toMatchObject({ done: true });
    expect(await act('resend')).toMatchObject({ done: true, said: 'goes-again' });
    await tick(running);
    expect([inbox(), (await row())?.state]).toEqual([1, 'delivered']);
  });

  it('release and drop are for what is held after a restore', async () => {
    expect(await act('release')).toMatchObject({ done: false });
    expect(await act('drop')).toMatchObject({ done: false, says: 'it is not held' });
  });

  it.each(['resend', 'cancel', 'release', 'drop'] as const)('%s of an id that there is not says so', async (word) => {
    expect(await actOn(running.service, { act: word, id: 'nobody' })).toMatchObject({
      done: false,
      says: 'there is no message of this id',
    });
  });

  it.each([
    ['nobody', {}, 404],
    ['another secret', { authorization: `Bearer ${operatorKey('another')}` }, 404],
    ['the operator', { authorization: `Bearer ${operatorKey(sandboxIdentity.secret)}` }, 200],
  ])('asked over HTTP by %s', async (_who, headers, status) => {
    const body = { act: 'pause' };
    expect(await running.http('POST', '/operator/outbox', { body, headers })).toMatchObject({ status });
    expect(await running.http('GET', '/operator/caller', { headers })).toMatchObject({ status });
  });

  it('an act that there is not is refused', async () => {
    const headers = { authorization: `Bearer ${operatorKey(sandboxIdentity.secret)}` };
    expect(await running.http('POST', '/operator/outbox', { body: { act: 'erase' }, headers })).toMatchObject({
      status: 400,
    });
  });
});
