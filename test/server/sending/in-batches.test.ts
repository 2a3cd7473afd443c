import { inBatches } from '../../../server/sending/in-batches.ts';

const never = () => false;

describe('work that is done together', () => {
  it('what is asked for in one moment is done in one go, no more at a time than said, each with its own answer', async () => {
    const goes: number[] = [];
    const double = inBatches(
      3,
      async (items: readonly number[]) => {
        goes.push(items.length);
        return items.map((item) => item * 2);
      },
      never,
    );
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(goes).toEqual([3, 2]);
  });

  const unlessThree = async (items: readonly number[]): Promise<readonly number[]> => {
    if (items.includes(3)) throw new Error('not three');
    return items;
  };

  it('one that cannot be done takes no other with it', async () => {
    const done = await Promise.allSettled([1, 3, 5].map(inBatches(8, unlessThree, never)));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('a failure of all, as of a database that is away, is told to all and not met once more for each', async () => {
    let tries = 0;
    const away = async (): Promise<readonly number[]> => {
      tries += 1;
      throw new Error('away');
    };
    const done = await Promise.allSettled([1, 2, 3].map(inBatches(8, away, () => true)));
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(tries).toBe(1);
  });

  it('what comes while others are at work waits for them and is done next', async () => {
    const order: string[] = [];
    const work = inBatches(
      8,
      async (items: readonly string[]) => {
        order.push(`begins ${items}`);
        await new Promise((done) => setImmediate(done));
        order.push(`ends ${items}`);
        return items;
      },
      never,
    );
    const first = work('one');
    await new Promise((done) => setImmediate(done));
    await Promise.all([first, work('two'), work('three')]);
    expect(order).toEqual(['begins one', 'ends one', 'begins two,three', 'ends two,three']);
  });
});
