import { dueMessage, tick } from '../../support/due-message.ts';
import { type Running, runningService } from '../../support/running-service.ts';

describe('the metrics of a service at work', () => {
  let running: Running;
  const lines: string[] = [];
  beforeEach(async () => {
    lines.length = 0;
    running = await runningService(undefined, { logStream: { write: (line) => lines.push(line) } });
  });
  afterEach(() => running.close());

  const read = async (): Promise<Map<string, number>> => {
    const { text } = await running.http('GET', '/metrics');
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  };

  it('say what is due and since when, what is sent, how late, and what WeChat said of it', async () => {
    await dueMessage(running);
    running.clock.forward(90_000);
    const before = await read();
    expect([before.get('reminders_due'), before.get('reminders_oldest_due_seconds')]).toEqual([1, 90]);
    await tick(running);
    const after = await read();
    expect(Object.fromEntries(after)).toMatchObject({
      reminders_due: 0,
      reminders_oldest_due_seconds: 0,
      reminders_claims_total: 1,
      'reminders_sends_total{kind="sent"}': 1,
      'reminders_events_total{kind="sent"}': 1,
      'reminders_settled_total{kind="delivered"}': 1,
      'reminders_credits_total{kind="credited"}': 1,
      'reminders_lag_seconds_bucket{le="60"}': 0,
      'reminders_lag_seconds_bucket{le="300"}': 1,
      reminders_send_seconds_count: 1,
      'reminders_sender{state="sending"}': 1,
      'reminders_sender{state="night"}': 0,
      reminders_last_good_round_timestamp_seconds: running.clock.now() / 1000,
      reminders_wechat_up: 1,
      reminders_sends_up: 1,
      reminders_database_up: 1,
    });
    expect(after.get('reminders_memory_bytes')).toBeGreaterThan(10_000_000);
  });

  it('say what is in hand, and why nothing is sent', async () => {
    await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'status', status: 502, delivered: true });
    running.sandbox.fault({ on: 'sent', kind: 'delayed' });
    await running.sender.tick();
    expect(Object.fromEntries(await read())).toMatchObject({
      'reminders_in_hand{state="uncertain"}': 1,
      'reminders_sender{state="in-doubt"}': 1,
    });
  });

  it('one message can be followed through the log by its id, and no person by anything', async () => {
    await dueMessage(running);
    await tick(running);
    const said = lines.map((line): Record<string, unknown> => JSON.parse(line));
    const { reminder } = said.find(({ msg }) => msg === 'a message is taken up') ?? {};
    const [first, ...then] = said.filter((line) => line.reminder === reminder).map(({ msg }) => msg);
    expect(first).toBe('a message is taken up');
    // WeChat's event may be quicker than its answer.
    expect(then.sort()).toEqual(['WeChat delivered a message', 'a message was called']);
    expect(lines.join('')).not.toContain(running.sandbox.openid('daughter'));
  });
});
