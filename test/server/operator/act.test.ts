import { sandboxIdentity } from '../../../sandbox/options.ts';
import { actOn } from '../../../server/operator/act.ts';
import { operatorKey } from '../../../server/operator/operator-key.ts';
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
    expect(await act('resend')).toMatchObject({ done: false, says: expect.stringContaining('no longer holds') });
  });

  it('release and drop are for what is held after a restore', async () => {
    expect(await act('release')).toMatchObject({ done: false });
    expect(await act('drop')).toMatchObject({ done: false });
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
