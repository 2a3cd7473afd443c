import { everyTenMinutes, onceADay, onceDoneADay, onceInAll } from '../../../server/sending/once-a-day.ts';
import { movedClock } from '../support/moved-clock.ts';

const minute = 60_000;

describe('what is done once a day', () => {
  it('is done again when the day in China is another, and at once when it failed', async () => {
    const clock = movedClock('2026-11-30T02:00:00Z');
    let [times, fails] = [0, true];
    const work = onceADay(clock, () => {
      times += 1;
      if (fails) throw new Error('no room');
    });
    await expect(work()).rejects.toThrow('no room');
    fails = false;
    await work();
    clock.to('2026-11-30T15:59:59Z');
    await work();
    expect(times).toBe(2);
    clock.to('2026-11-30T16:00:00Z');
    await work();
    expect(times).toBe(3);
  });

  it('and cannot be done now is tried every ten minutes until it is', async () => {
    const clock = movedClock('2026-11-30T02:00:00Z');
    const answers = [false, false, true];
    let tried = 0;
    const work = onceDoneADay(clock, async () => {
      tried += 1;
      return answers.shift() ?? true;
    });
    for (const [minutes, soFar] of [
      [0, 1],
      [9, 1],
      [1, 2],
      [10, 3],
      [60, 3],
    ] as const) {
      clock.forward(minutes * minute);
      await work();
      expect(tried).toBe(soFar);
    }
  });
});

it('what is done every ten minutes is done at once where that was not all, and when the clock went back by as much', async () => {
  const clock = movedClock('2026-11-30T02:00:00Z');
  const answers = [false, true];
  let done = 0;
  const work = everyTenMinutes(clock, async () => {
    done += 1;
    return answers.shift() ?? true;
  });
  for (const [minutes, soFar] of [
    [0, 1],
    [0, 2],
    [9, 2],
    [1, 3],
    [-9, 3],
    [-1, 4],
  ] as const) {
    clock.forward(minutes * minute);
    await work();
    expect(done).toBe(soFar);
  }
});

it('what is done once in all is tried again until it went well', async () => {
  let [times, fails] = [0, true];
  const work = onceInAll(async () => {
    times += 1;
    if (fails) throw new Error('away');
  });
  await expect(work()).rejects.toThrow('away');
  fails = false;
  for (let more = 0; more < 3; more += 1) await work();
  expect(times).toBe(2);
});
