import { actOn } from '../../../server/operator/act.ts';
import { createSender } from '../../../server/sending/sender.ts';
import { dayMs } from '../../../src/rules/china-time.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { tick } from '../support/due-message.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const two = ['daughter', 'son'];

describe('messages that failed before it was plain whose fault it is', () => {
  let running: Running;
  let niece: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    await acceptingFamilies(running, two);
    niece = await logIn(running, 'niece');
    await niece.save(mum);
    await niece.accept('tap-00000001');
    await niece.ask('PUT', '/v2/preferences', { hour: 10, yearlyLookUp: 'off', enabled: true });
    await tick(running);
    running.clock.to('2026-11-30T01:00:00Z');
  });
  afterEach(() => running.close());

  const refuse = (code: number, times: number) => running.sandbox.fault({ on: 'send', kind: 'code', code, times });
  const mend = () => running.sandbox.fault({ kind: 'clear' });
  const restart = () => {
    running.sender = createSender(running.service);
  };
  const receivers = () =>
    running.sandbox
      .inbox()
      .map(({ person }) => person)
      .sort();
  const failed = async () => (await running.service.store.transaction((tx) => tx.reminders.countByState())).failed ?? 0;

  it.each([47003, 45168, 41028, 40003, 87000])(
    '%i to the only two that are due: mended, they go out with the restart',
    async (code) => {
      refuse(code, 99);
      await tick(running);
      expect(await failed()).toBe(2);
      mend();
      restart();
      await tick(running);
      expect(receivers()).toEqual(two);
      expect(await failed()).toBe(0);
    },
  );

  it('mended while the operator has it paused, they go out when it is resumed', async () => {
    refuse(47003, 99);
    await tick(running);
    await actOn(running.service, { act: 'pause' });
    mend();
    await tick(running);
    expect(receivers()).toEqual([]);
    await actOn(running.service, { act: 'resume' });
    await tick(running);
    expect(receivers()).toEqual(two);
  });

  it('a process that is ended before the third forgets none of them', async () => {
    refuse(47003, 99);
    await tick(running);
    restart();
    await tick(running);
    expect(await failed()).toBe(2);
    running.clock.to('2026-11-30T02:00:00Z');
    await tick(running);
    expect([await failed(), running.service.metrics.read('alarms', 'template-stopped')]).toEqual([0, 1]);
    mend();
    running.clock.to('2026-11-30T03:00:01Z');
    await tick(running);
    expect(receivers()).toEqual([...two, 'niece'].sort());
  });

  it('one whose refusal was its own, since another went out after it, is not tried again', async () => {
    refuse(47003, 1);
    await tick(running);
    expect([receivers().length, await failed()]).toEqual([1, 1]);
    restart();
    await tick(running);
    await actOn(running.service, { act: 'pause' });
    await actOn(running.service, { act: 'resume' });
    await tick(running);
    expect([receivers().length, await failed()]).toEqual([1, 1]);
  });

  it('what is too late by then stays failed', async () => {
    refuse(47003, 2);
    await tick(running);
    running.clock.forward(3 * dayMs + 1);
    mend();
    restart();
    await tick(running);
    expect(await failed()).toBe(2);
  });

  it('what the person refused is not taken back', async () => {
    refuse(43101, 1);
    await tick(running);
    restart();
    await tick(running);
    expect(await failed()).toBe(1);
  });
});
