import { answersOf } from '../../../server/sending/answers.ts';
import { createBrakes } from '../../../server/sending/brakes.ts';
import { createBreaker } from '../../../server/sending/breaker.ts';
import { sendingOfDue } from '../../../server/sending/send-due.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import { tokenBucket } from '../../../server/sending/token-bucket.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { type Running, runningService } from '../support/running-service.ts';

const families = Array.from({ length: 9 }, (_, index) => `family-${index}`);

describe('messages about to be called when WeChat falls silent', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
    await acceptingFamilies(running, families);
    running.clock.to('2026-11-30T01:00:00Z');
  });
  afterEach(() => running.close());

  /** A process in the middle of a good morning: sends have worked, and go two at a time. */
  const send = (service = running.service): Promise<number> => {
    const { clock } = running;
    const rules = { ...defaultSendingRules, atOnce: 2 };
    const brakes = createBrakes(clock);
    brakes.probed(true);
    brakes.worked(brakes.heldSoFar());
    const answers = answersOf(service, { brakes, breaker: createBreaker() }, rules);
    const bucket = tokenBucket(rules.perMinute, clock);
    const { heldSoFar } = brakes;
    const maySend = () => !brakes.inDoubt();
    const own = new Set<string>();
    return sendingOfDue({
      service,
      rules,
      owner: 'us',
      own,
      bucket,
      answers,
      heldSoFar,
      maySend,
      isOneByOne: () => false,
      tell: (error) => {
        throw error;
      },
    })(null);
  };

  it('no more than were being called are in doubt; the others wait as they were, no call of theirs counted', async () => {
    running.sandbox.fault({ on: 'send', kind: 'status', status: 502, times: 100 });
    await send();
    const { reminders, calls } = await running.service.store.transaction(async (tx) => {
      const due = await tx.reminders.dueOfFreePeople(running.clock.now(), 100);
      return { reminders: await tx.reminders.countByState(), calls: due.map((row) => [row.calls, row.templateId]) };
    });
    expect(reminders).toMatchObject({ uncertain: 2 });
    expect(reminders.claimed ?? 0).toBe(0);
    expect(reminders.sending ?? 0).toBe(0);
    expect(calls).toEqual(families.slice(2).map(() => [0, null]));
  });

  it('a round in which calls break off ends, and says why: no message waits for ever behind them', async () => {
    const { wechat } = running.service;
    const breaks = { ...wechat, send: () => Promise.reject(new Error('no token: the database is away')) };
    await expect(send({ ...running.service, wechat: breaks })).rejects.toThrow('the database is away');
    expect(running.sandbox.inbox()).toEqual([]);
  });
});
