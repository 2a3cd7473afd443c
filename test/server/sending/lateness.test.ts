import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import { runningService } from '../support/running-service.ts';

const dayMs = 86_400_000;

describe('a message of 2026-11-30 9:00, nothing having gone out until 2026-12-02 9:00', () => {
  it.each([
    ['goes out where messages may be three days late', 3, 1, { state: 'delivered' }],
    ['goes out where they may be two', 2, 1, { state: 'delivered' }],
    ['is skipped where they may be one, and keeps its subscription', 1, 0, { state: 'skipped', reason: 'too-late' }],
  ])('%s', async (_what, days, arrived, message) => {
    const sending = { ...defaultSendingRules, lateLimitMs: days * dayMs };
    const running = await runningService('2026-11-24T02:00:00Z', { sending });
    const daughter = await dueMessage(running);
    running.clock.forward(2 * dayMs);
    await tick(running);
    const me = await daughter.me();
    const inbox = running.sandbox.inbox('daughter').length;
    await running.close();
    expect(inbox).toBe(arrived);
    expect(me.messages).toMatchObject([message]);
    expect(me.credits).toBe(1 - arrived);
  });
});
