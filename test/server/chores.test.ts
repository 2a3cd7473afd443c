import { createChores } from '../../server/chores.ts';
import { UnwrittenJournal } from '../../server/store/unfit.ts';
import { movedClock } from './support/moved-clock.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('a piece of upkeep that fails', () => {
  const clock = movedClock('2026-11-24T02:00:00Z');
  let alarms: string[];
  const chores = () => createChores({ log: silent, clock, alarm: (kind) => alarms.push(kind) });
  const fail = async (): Promise<void> => {
    throw new Error('of ours');
  };
  beforeEach(() => {
    alarms = [];
  });

  it('rests longer each time, half a minute at most, and not at all once it went well', async () => {
    const { attempt, areWell } = chores();
    for (const restMs of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      const before = alarms.length;
      await attempt('plan', fail);
      clock.forward(restMs - 1);
      await attempt('plan', fail);
      expect([restMs, alarms.length - before]).toEqual([restMs, 1]);
      clock.forward(1);
    }
    expect(areWell()).toBe(false);
    await attempt('plan', () => undefined);
    expect(areWell()).toBe(true);
    await attempt('plan', fail);
    expect(alarms).toHaveLength(7);
  });

  it('keeps no other from being done, and is told by what it is', async () => {
    const { attempt, areWell } = chores();
    await attempt('plan', fail);
    await attempt('scrub', () => {
      throw new UnwrittenJournal('EIO');
    });
    let counted = 0;
    await attempt('count', () => {
      counted += 1;
    });
    expect([counted, areWell()]).toEqual([1, false]);
    expect(alarms).toEqual(['loop-failed', 'journal-not-written']);
  });

  it('is tried again when the clock went back', async () => {
    const { attempt } = chores();
    await attempt('plan', fail);
    clock.forward(-3_600_000);
    await attempt('plan', fail);
    expect(alarms).toHaveLength(2);
  });
});
