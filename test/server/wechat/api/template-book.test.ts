import type { CallFault } from '../../../../sandbox/fault.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const code = (code: number): CallFault => ({ on: 'templates', kind: 'code', code });

const text = (text: string): CallFault => ({ on: 'templates', kind: 'text', text });

describe('the question whether WeChat is there', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const check = () => running.service.templates.check();
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);

  it.each([
    ['is cut off', { on: 'templates', kind: 'cut-before' } as const, 'silent', 'wechat-silent'],
    ['is answered with nothing', text('{}'), 'silent', 'wechat-silent'],
    ['is answered with errcode 0 alone', text('{"errcode":0}'), 'silent', 'wechat-silent'],
    ['is answered with a list of something else', text('{"data":[{}]}'), 'refused', 'wechat-silent'],
    ['is answered −1', code(-1), 'refused', 'wechat-busy'],
    ['is answered 45009', code(45009), 'refused', 'quota-reached'],
    ['is answered 40164', code(40164), 'refused', 'wechat-refuses-us'],
  ])('%s: the operator is told of it by its name, and when it is over', async (_what, fault, answer, kind) => {
    running.sandbox.fault(fault);
    expect(await check()).toBe(answer);
    expect(troubles()).toEqual([kind]);
    expect(await check()).toBe('answered');
    expect(troubles()).toEqual([]);
  });

  it('has no answer and then a refusal: what is told is the newer one', async () => {
    running.sandbox.fault({ on: 'templates', kind: 'cut-before' });
    await check();
    running.sandbox.fault(code(40164));
    await check();
    expect(troubles()).toEqual(['wechat-refuses-us']);
  });
});
