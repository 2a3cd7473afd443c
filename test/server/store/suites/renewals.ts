import type { Store } from '../../../../server/store/store.ts';
import { day } from '../../../support/day.ts';

const minute = 60_000;
const limit = { mostADay: 3, apartMs: minute };
const [today, tomorrow] = [day('2026-11-24'), day('2026-11-25')];
const midnight = Date.parse('2026-11-24T16:00:00Z');

/** What WeChat allows so often a day, to all processes together. */
export const renewalsSuite = (open: () => Promise<Store>): void => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const take = (on: typeof today, at: number) => store.transaction((tx) => tx.renewals.take(on, at, limit));
  const takeAll = async (...tries: [on: typeof today, at: number][]) => {
    const taken: boolean[] = [];
    for (const [on, at] of tries) taken.push(await take(on, at));
    return taken;
  };

  it('takes so many a day and none more, and begins anew on the next', async () => {
    const morning = midnight - 8 * 60 * minute;
    const today4 = [0, 1, 2, 3].map((n): [typeof today, number] => [today, morning + n * minute]);
    expect(await takeAll(...today4)).toEqual([true, true, true, false]);
    expect(await takeAll([tomorrow, midnight])).toEqual([true]);
  });

  it('takes none too soon after the last', async () => {
    expect(await takeAll([today, 0], [today, minute - 1], [today, minute])).toEqual([true, false, true]);
  });

  it('gives two who ask at one time one', async () => {
    const both = await Promise.all([take(today, 0), take(today, 5), take(today, 9)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('does not begin anew for a process whose clock is still on the day before', async () => {
    const tries: [typeof today, number][] = [
      [tomorrow, midnight],
      [today, midnight - minute],
      [tomorrow, midnight + minute],
      [today, midnight - minute],
      [tomorrow, midnight + 2 * minute],
    ];
    expect(await takeAll(...tries)).toEqual([true, true, true, false, false]);
  });

  it('is not barred for years by a clock that once stood far ahead', async () => {
    const ahead = Date.parse('2099-01-01T00:00:00Z');
    await takeAll(
      [day('2099-01-01'), ahead],
      [day('2099-01-01'), ahead + minute],
      [day('2099-01-01'), ahead + 2 * minute],
    );
    expect(await takeAll([today, 0], [today, minute])).toEqual([true, true]);
  });
};
