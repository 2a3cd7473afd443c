import { setImmediate as breathe } from 'node:timers/promises';

type Waiting<I, O> = { item: I; done(value: O): void; failed(reason: unknown): void };

/**
 * Gathers what comes while the work before it runs, and does it together, `most` at a time: one transaction then serves
 * many, and nobody waits for others to come. `work` answers in the order of its items. What fails together is done one by
 * one, so that an item that cannot be done takes no other with it; `isOfAll` says of a failure that this would not help.
 */
export const inBatches = <I, O>(
  most: number,
  work: (items: readonly I[]) => Promise<readonly O[]>,
  isOfAll: (reason: unknown) => boolean,
): ((item: I) => Promise<O>) => {
  const waiting: Waiting<I, O>[] = [];
  let running = false;

  const together = async (batch: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const values = await work(batch.map(({ item }) => item));
      for (const [at, value] of values.entries()) batch[at]?.done(value);
    } catch (error) {
      if (batch.length === 1 || isOfAll(error)) for (const { failed } of batch) failed(error);
      else for (const one of batch) await together([one]);
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    // What comes in this turn of the event loop comes along, and who asks for something meanwhile comes in between.
    for (await breathe(); waiting.length > 0; await breathe()) await together(waiting.splice(0, most));
    running = false;
  };

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!running) void run();
    });
};
