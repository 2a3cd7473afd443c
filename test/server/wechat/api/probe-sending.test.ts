import type { CallFault } from '../../../../sandbox/fault.ts';
import { dueMessage } from '../../support/due-message.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

describe('the question whether WeChat’s sending answers', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService(undefined, { wechatTimeoutMs: 300 });
  });
  afterEach(() => running.close());

  const ask = () => running.service.wechat.probeSending(template.id);

  it('is refused as a message to nobody, and leaves nothing behind, here or there', async () => {
    const daughter = await dueMessage(running);
    const before = await daughter.me();
    expect(await ask()).toMatchObject({ kind: 'answer', answer: { errcode: 40003 } });
    await running.sandbox.idle();
    expect(await daughter.me()).toEqual(before);
    expect(running.sandbox.inbox()).toEqual([]);
    expect(running.sandbox.quota('daughter', template.id)).toBe(1);
    expect(running.service.metrics.kinds('sends')).toEqual([]);
    expect(running.service.metrics.kinds('refusals')).toEqual([]);
  });

  it.each<[CallFault, string]>([
    [{ on: 'send', kind: 'status', status: 502 }, 'unanswered'],
    [{ on: 'send', kind: 'status', status: 429 }, 'not-reached'],
    [{ on: 'send', kind: 'timeout-before' }, 'unanswered'],
    [{ on: 'send', kind: 'cut-before' }, 'unanswered'],
    [{ on: 'token', kind: 'status', status: 502 }, 'not-reached'],
    [{ on: 'send', kind: 'code', code: -1 }, 'answer'],
  ])('%j: %s', async (fault, kind) => {
    running.sandbox.fault(fault);
    expect(await ask()).toMatchObject({ kind });
  });

  it('is an answer where the token is refused, and renews none: the next message does', async () => {
    await ask();
    running.sandbox.fault({ on: 'send', kind: 'code', code: 40001 });
    running.sandbox.fault({ on: 'token', kind: 'cut-before' });
    expect(await ask()).toMatchObject({ kind: 'answer', answer: { errcode: 40001 } });
    expect(await ask()).toMatchObject({ kind: 'answer', answer: { errcode: 40003 } });
  });
});
