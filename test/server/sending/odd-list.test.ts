import { dueMessage, tick } from '../support/due-message.ts';
import { type Running, runningService } from '../support/running-service.ts';

const second = 1000;
const minute = 60 * second;

/** The sends are well; what WeChat says of the account's templates is not. */
describe('the list of templates', () => {
  let running: Running;
  let asked: number;
  beforeEach(async () => {
    running = await runningService();
    asked = 0;
  });
  afterEach(() => running.close());

  /** As WeChat has been seen to answer: well, and without the template that there is. Gives what ends it. */
  const isEmpty = (): (() => void) => {
    const { wechat } = running.service;
    const templates = wechat.templates.bind(wechat);
    wechat.templates = async () => {
      asked += 1;
      const called = await templates();
      return called.kind === 'answer' ? { ...called, answer: { ...called.answer, data: [] } } : called;
    };
    return () => {
      wechat.templates = templates;
    };
  };
  const arrived = () => running.sandbox.inbox().length;
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);
  const pass = async (minutes: number, eachMs = minute): Promise<void> => {
    for (let passed = 0; passed < minutes * minute; passed += eachMs) {
      await tick(running);
      running.clock.forward(eachMs);
    }
  };

  it('empty once, at the start: the operator is told, and that it is over; the message goes out', async () => {
    const mended = isEmpty();
    await dueMessage(running);
    await tick(running);
    expect(troubles()).toEqual(['templates-do-not-fit']);
    mended();
    await pass(1, 5 * second);
    expect(troubles()).toEqual([]);
    expect(arrived()).toBe(1);
  });

  it('empty for hours: it is asked for less and less often, and five minutes after it is mended the message is out', async () => {
    const mended = isEmpty();
    await dueMessage(running);
    await pass(3 * 60);
    expect(arrived()).toBe(0);
    expect(asked).toBeGreaterThan(30);
    expect(asked).toBeLessThan(50);
    mended();
    await pass(6);
    expect(arrived()).toBe(1);
    expect(troubles()).toEqual([]);
  });

  it.each([
    ['empty', isEmpty],
    ['not to be had', () => running.sandbox.fault({ on: 'templates', kind: 'status', status: 502, times: 10_000 })],
  ] as const)(
    '%s once it was known to fit, and a send has no answer: sending goes on without it',
    async (_what, begins) => {
      await dueMessage(running);
      begins();
      running.sandbox.fault({ on: 'send', kind: 'status', status: 502 });
      await pass(45);
      expect(arrived()).toBe(1);
      expect(asked).toBe(0);
    },
  );
});
