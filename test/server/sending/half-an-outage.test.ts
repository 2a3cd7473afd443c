import { setImmediate as turn } from 'node:timers/promises';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { tick } from '../support/due-message.ts';
import { type Running, runningService } from '../support/running-service.ts';

const minute = 60_000;
const atOnce = 32;

describe('an outage in which every other call gets 502, beginning with 32 calls under way', () => {
  let running: Running;
  const begin = async (count: number): Promise<string[]> => {
    const families = Array.from({ length: count }, (_, index) => `family-${index}`);
    running = await runningService(undefined, {
      sending: { ...defaultSendingRules, atOnce, perMinute: 6000 },
      limits: { perMinute: 6000, sessionsPerMinute: 6000 },
    });
    await acceptingFamilies(running, families);
    await tick(running);
    running.clock.to('2026-11-30T01:00:00Z');
    return families.sort();
  };
  afterEach(() => running.close());

  /**
   * One goes first, which shows that WeChat answers. Then 32 are all under way before one is answered, and the good ones
   * are answered when the failures are on record.
   */
  const everyOtherFails = (): (() => void) => {
    const { wechat, metrics } = running.service;
    const send = wechat.send.bind(wechat);
    let calls = 0;
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await turn();
    };
    wechat.send = async (message) => {
      calls += 1;
      const call = calls;
      const isOfThe32 = call > 1 && call <= atOnce + 1;
      if (isOfThe32) await until(() => calls > atOnce);
      if (call % 2 === 0) running.sandbox.fault({ on: 'send', kind: 'status', status: 502 });
      else if (isOfThe32) await until(() => metrics.read('sends', 'uncertain') >= atOnce / 2);
      return send(message);
    };
    return () => {
      wechat.send = send;
    };
  };
  const pass = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      await tick(running);
      running.clock.forward(minute);
    }
  };
  const calledTwice = async (families: readonly string[]): Promise<number> =>
    running.service.store.transaction(async (tx) => {
      const people = await Promise.all(families.map((name) => tx.people.findByOpenid(running.sandbox.openid(name))));
      const rows = await tx.reminders.ofPeople(people.flatMap((person) => (person ? [person.id] : [])));
      return rows.filter(({ calls }) => calls > 1).length;
    });
  const uncertain = async () =>
    (await running.service.store.transaction((tx) => tx.reminders.countByState())).uncertain ?? 0;
  const receivers = () =>
    running.sandbox
      .inbox()
      .map(({ person }) => person)
      .sort();

  it('those under way are the last at full speed, and no message loses its second call while others can be tried', async () => {
    const families = await begin(80);
    const mended = everyOtherFails();
    await tick(running);
    expect(await uncertain()).toBe(atOnce / 2);
    await pass(45);
    expect(await calledTwice(families)).toBe(0);
    mended();
    await pass(120);
    expect(receivers()).toEqual(families);
    expect(running.service.metrics.read('alarms', 'reminder-lost')).toBe(0);
  });

  it('with no other to be tried, one at a time is called again, less and less often, and none is lost', async () => {
    const families = await begin(atOnce + 1);
    const mended = everyOtherFails();
    await pass(31);
    expect(await calledTwice(families)).toBeLessThanOrEqual(2);
    await pass(60);
    mended();
    await pass(240);
    expect(receivers()).toEqual(families);
    expect(running.service.metrics.read('alarms', 'reminder-lost')).toBe(0);
  });
});
