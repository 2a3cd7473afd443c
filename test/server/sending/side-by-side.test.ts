import { createSender } from '../../../server/sending/sender.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import type { Reminder, ReminderStage } from '../../../server/store/ports/reminders.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const families = Array.from({ length: 20 }, (_, index) => `family-${index}`);

describe('senders side by side', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const rowsOf = async (openid: string): Promise<Reminder[]> =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(openid);
      return person ? tx.reminders.ofPerson(person.id) : [];
    });

  it('send each message once', async () => {
    for (const name of families) {
      const member = await logIn(running, name);
      await member.save(mum);
      await member.accept('tap-00000001');
    }
    await running.sandbox.idle();
    const other = createSender(running.service);
    running.clock.to('2026-11-30T01:00:00Z');
    await Promise.all([running.sender.tick(), other.tick()]);
    await running.sandbox.idle();
    expect(running.sandbox.inbox()).toHaveLength(20);
    expect(new Set(running.sandbox.inbox().map(({ person }) => person)).size).toBe(20);
  });

  it('spread a full hour out by their limit', async () => {
    const slow = createSender(running.service, { ...defaultSendingRules, perMinute: 60 });
    for (const name of families) {
      const member = await logIn(running, name);
      await member.save(mum);
      await member.accept('tap-00000001');
    }
    await running.sandbox.idle();
    await slow.tick(); // it has asked whether WeChat answers
    running.clock.to('2026-11-30T01:00:00Z');
    await slow.tick();
    expect(running.sandbox.inbox()).toHaveLength(10);
    running.clock.forward(5000);
    await slow.tick();
    expect(running.sandbox.inbox()).toHaveLength(15);
    await running.sandbox.idle();
  });

  const held = (until: number) => ({ owner: 'dead', until });
  it.each<[string, (until: number) => ReminderStage, number]>([
    [
      'claimed and not called: it goes out when the lease ends',
      (until) => ({ state: 'claimed', notBefore: 0, lease: held(until) }),
      1,
    ],
    [
      'called: it is uncertain then, and goes out after its half hour',
      (until) => ({ state: 'sending', lease: held(until), templateId: template.id }),
      31,
    ],
  ])('take up what a dead one had %s', async (_what, stageUntil, minutes) => {
    await dueMessage(running);
    const [row] = (await rowsOf(running.sandbox.openid('daughter'))).filter(({ kind }) => kind === 'check-14');
    if (!row) throw new Error('check-14 is planned');
    const leaseUntil = running.clock.now() + 60_000;
    await running.service.store.transaction((tx) =>
      tx.reminders.save({ ...row, calls: minutes === 31 ? 1 : 0, ...stageUntil(leaseUntil) }),
    );
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(0);
    running.clock.forward(60_000);
    await tick(running);
    running.clock.forward((minutes - 1) * 60_000);
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
  });
});
