import fc from 'fast-check';
import type { Fault } from '../../../sandbox/fault.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import { type Running, runningService } from '../support/running-service.ts';

const minute = 60_000;

const troubles: Fault[] = [
  { on: 'send', kind: 'cut-after' },
  { on: 'send', kind: 'cut-before' },
  { on: 'send', kind: 'status', status: 502, delivered: true },
  { on: 'send', kind: 'status', status: 500 },
  { on: 'send', kind: 'code', code: -1 },
  { on: 'send', kind: 'code', code: 45011 },
  { on: 'send', kind: 'code', code: 43108 },
  { on: 'send', kind: 'code', code: 42001 },
  { on: 'token', kind: 'cut-before' },
  { on: 'sent', kind: 'duplicate' },
  { on: 'sent', kind: 'delayed' },
  { kind: 'down' },
  { kind: 'up' },
];

const trouble = fc.constantFrom(...troubles);
const move = fc.constantFrom(-45, -1, 1, 10, 31, 90).map((minutes) => ({ minutes }));
const edit = fc.constant({ edit: true as const });
const story = fc.array(fc.oneof(trouble, move, edit), { maxLength: 12 });

type Step = Fault | { minutes: number } | { edit: true };

const take = async (running: Running, member: Awaited<ReturnType<typeof dueMessage>>, step: Step): Promise<void> => {
  if ('minutes' in step) running.clock.forward(step.minutes * minute);
  else if ('edit' in step)
    await member.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: 'default', enabled: true });
  else running.sandbox.fault(step);
  await tick(running);
};

/** WeChat is well again, held-back events come, and a few hours pass. */
const heal = async (running: Running): Promise<void> => {
  running.sandbox.fault({ kind: 'up' });
  running.sandbox.fault({ kind: 'clear' });
  running.sandbox.releaseEvents();
  await running.sandbox.idle();
  for (let hours = 0; hours < 30; hours += 1) {
    running.clock.forward(60 * minute);
    await tick(running);
  }
};

describe('whatever happens to a send', () => {
  it('with the sent events arriving, no message comes twice, and none is lost without being told', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const running = await runningService();
        const daughter = await dueMessage(running);
        for (const step of steps) await take(running, daughter, step);
        await heal(running);
        const arrived = running.sandbox.inbox('daughter').length;
        const told = running.service.metrics.read('alarms', 'reminder-lost');
        const { credits, messages } = await daughter.me();
        await running.close();
        expect(arrived).toBeLessThanOrEqual(1);
        expect(arrived + told).toBeGreaterThanOrEqual(1);
        if (arrived === 1) expect([credits, messages.at(-1)?.state]).toEqual([0, 'delivered']);
      }),
      // A database on the disk takes its time; what it adds to the stories is in the first few.
      { numRuns: process.env.TEST_POSTGRES === undefined ? 40 : 12, endOnFailure: false },
    );
  }, 600_000);
});
