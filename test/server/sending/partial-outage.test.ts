import { acceptingFamilies } from '../support/accepting-families.ts';
import { tick } from '../support/due-message.ts';
import { type Running, runningService } from '../support/running-service.ts';

const minute = 60_000;
const families = Array.from({ length: 20 }, (_, index) => `family-${index}`);

describe('a morning on which only the sends fail', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
    await acceptingFamilies(running, families);
    await tick(running);
    running.clock.to('2026-11-30T01:00:00Z');
  });
  afterEach(() => running.close());

  const pass = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      await tick(running);
      running.clock.forward(minute);
    }
  };
  const receivers = () => running.sandbox.inbox().map(({ person }) => person);
  const lost = () => running.service.metrics.read('alarms', 'reminder-lost');
  const countOf = async (state: 'failed' | 'uncertain') =>
    (await running.service.store.transaction((tx) => tx.reminders.countByState()))[state] ?? 0;

  it.each([502, 429])('%i for 75 minutes while all else is healthy: each message arrives once', async (status) => {
    running.sandbox.fault({ on: 'send', kind: 'status', status, times: 10_000 });
    await pass(75);
    expect(receivers()).toEqual([]);
    running.sandbox.fault({ kind: 'clear' });
    await pass(240);
    expect(receivers().sort()).toEqual([...families].sort());
    expect(lost()).toBe(0);
  });

  it('one message is called, and calls that no message is behind find out whether sends work again, less and less often', async () => {
    running.sandbox.fault({ on: 'send', kind: 'status', status: 502, times: 10_000 });
    await pass(60);
    expect(await countOf('uncertain')).toBe(1);
    const asked = running.service.metrics.read('alarms', 'wechat-silent');
    expect(asked).toBeGreaterThanOrEqual(8);
    expect(asked).toBeLessThan(20);
    expect(running.service.metrics.read('sends', 'uncertain')).toBe(1);
  });

  it.each([47003, 45168, 41028, 40003, 87000])(
    '%i to everyone, as after a changed template: it rests, the operator is told, and mended all go out',
    async (code) => {
      const message = 'argument invalid! data.thing3.value invalid';
      running.sandbox.fault({ on: 'send', kind: 'code', code, message, times: 10_000 });
      await pass(150);
      expect(await countOf('failed')).toBe(0);
      expect(running.service.metrics.read('alarms', 'template-stopped')).toBeGreaterThanOrEqual(1);
      running.sandbox.fault({ kind: 'clear' });
      await pass(60);
      expect(receivers().sort()).toEqual([...families].sort());
    },
  );

  it('−1 that lasts is told to the operator', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: -1, times: 10_000 });
    await pass(10);
    expect(running.service.metrics.read('alarms', 'wechat-busy')).toBeGreaterThanOrEqual(1);
    running.sandbox.fault({ kind: 'clear' });
    await pass(90);
    expect(receivers().sort()).toEqual([...families].sort());
  });
});
