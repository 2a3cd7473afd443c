import { createBeside } from '../../server/beside.ts';

/** Work that ends when it is told to. */
const work = () => {
  let begun = 0;
  let done = (): void => undefined;
  let fail = (_reason: Error): void => undefined;
  return {
    begun: () => begun,
    done: () => done(),
    fail: (reason: Error) => fail(reason),
    begin: () => {
      begun += 1;
      return new Promise<void>((resolve, reject) => {
        [done, fail] = [resolve, reject];
      });
    },
  };
};

const never = () => () => undefined;

describe('work beside the rounds', () => {
  const told: unknown[] = [];
  beforeEach(() => {
    told.length = 0;
  });
  const beside = () => createBeside((error) => told.push(error));

  it('is done once at a time, and another kind meanwhile', async () => {
    const { begin, end } = beside();
    const [heart, alarms] = [work(), work()];
    begin('heart', heart.begin);
    begin('heart', heart.begin);
    begin('alarms', alarms.begin);
    expect([heart.begun(), alarms.begun()]).toEqual([1, 1]);
    heart.done();
    alarms.done();
    await end(never);
    begin('heart', heart.begin);
    expect(heart.begun()).toBe(2);
  });

  it('that throws is told of, and done again', async () => {
    const { begin, end } = beside();
    const heart = work();
    begin('heart', heart.begin);
    heart.fail(new Error('of ours'));
    await end(never);
    begin('heart', heart.begin);
    expect(told).toEqual([new Error('of ours')]);
    expect(heart.begun()).toBe(2);
  });

  it('is waited for at the end', async () => {
    const { begin, end } = beside();
    const heart = work();
    const order: string[] = [];
    begin('heart', () => heart.begin().then(() => void order.push('done')));
    const ended = end(never).then(() => order.push('ended'));
    heart.done();
    await ended;
    expect(order).toEqual(['done', 'ended']);
  });

  it('that never ends is given up when it is time', async () => {
    const { begin, end } = beside();
    const given: AbortSignal[] = [];
    begin('heart', (ending) => {
      given.push(ending);
      return work().begin();
    });
    await end((_ms, next) => {
      next();
      return () => undefined;
    });
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
