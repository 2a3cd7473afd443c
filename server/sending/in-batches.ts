import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';

type Waiting<I, O> = { item: I; done(value: O): void; failed(reason: unknown): void };

/**
 * Where many come, one batch in so many milliseconds: a transaction costs as much as ten messages, here and in
 * PostgreSQL.
 */
const apartMs = 40;

/**
 * Gathers what comes while the work before it runs, and does it together, `most` at a time: one transaction then serves
 * many, and whoever comes alone waits for nobody. `work` answers in the order of its items. What fails together is done
 * each by itself, so that an item that cannot be done takes no other with it; `isOfAll` says of a failure that this
 * would not help.
 */
export const inBatches = <I, O>(
  most: number,
  work: (items: readonly I[]) => Promise<readonly O[]>,
  isOfAll: (reason: unknown) => boolean,
): ((item: I) => Promise<O>) => {
  const waiting: Waiting<I, O>[] = [];
  let running = false;
  let began = Number.NEGATIVE_INFINITY;

  const together = async (batch: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const values = await work(batch.map(({ item }) => item));
      for (const [at, value] of values.entries()) batch[at]?.done(value);
    } catch (error) {
      if (batch.length === 1 || isOfAll(error)) for (const { failed } of batch) failed(error);
      else await Promise.all(batch.map((one) => together([one])));
    }
  };

  /** What comes in this turn of the event loop comes along, and who asks for something meanwhile comes in between. */
  const gather = async (): Promise<void> => {
    const left = began + apartMs - performance.now();
    if (left > 0 && waiting.length < most) await pause(left);
    else await breathe();
    began = performance.now();
  };

  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await gather();
      await together(waiting.splice(0, most));
    }
    running = false;
  };

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!running) void run();
    });
};
