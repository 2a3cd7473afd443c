import type { Service } from './service.ts';
import { reach } from './webhook.ts';

type Upkeep = {
  /** What has to be done now and then, whether or not anything is sent. `good`: the loop's round before it went well. */
  round(good: boolean): Promise<void>;
  /** In how many milliseconds some of it is to be done. */
  dueInMs(): number;
};

/** Half of the minute within which what was erased is gone from the disk. */
const everyMs = 30_000;
const heartbeatMs = 60_000;

/** Some days of a busy service: time to make room before a write fails. */
const littleRoom = 256 * 1024 * 1024;

type Kept = Pick<Service, 'store' | 'ruleBook' | 'clock' | 'alarm' | 'alarms' | 'heartbeat' | 'metrics'>;

/** What is done again after `ms`, by a clock that may be moved either way. */
const timer = (now: () => number, ms: number) => {
  let last: number | null = null;
  const leftMs = (): number => (last === null ? 0 : Math.max(0, ms - Math.abs(now() - last)));
  return {
    leftMs,
    /** Is it time? Then it is done now. */
    takes: (): boolean => {
      if (leftMs() > 0) return false;
      last = now();
      return true;
    },
  };
};

export const createUpkeep = ({ store, ruleBook, clock, alarm, alarms, heartbeat, metrics }: Kept): Upkeep => {
  const chores = timer(clock.now, everyMs);
  const heart = timer(clock.now, heartbeatMs);

  let writtenBefore = store.written();

  /** A database elsewhere tells no room: there a write that went well says that there is some. */
  const hasWritten = (good: boolean): boolean => {
    const before = writtenBefore;
    writtenBefore = store.written();
    return good && writtenBefore > before;
  };

  const lookAtRoom = (good: boolean): void => {
    const room = store.room();
    if (room === null) {
      if (hasWritten(good)) alarms.over('disk-full');
    } else if (room < littleRoom) alarm('disk-full', { freeMb: Math.floor(room / 1024 / 1024) });
    else alarms.over('disk-full');
  };

  const beat = async (): Promise<void> => {
    if (heartbeat === null || !heart.takes()) return;
    if (!(await reach(heartbeat))) metrics.count('heartbeat_failures');
  };

  return {
    dueInMs: () => Math.min(chores.leftMs(), heartbeat === null ? everyMs : heart.leftMs()),
    round: async (good) => {
      // Nobody hears the heart while rounds fail: that is what it is for.
      if (good) await beat();
      if (!chores.takes()) return;
      await alarms.retry();
      await ruleBook.look();
      lookAtRoom(good);
      await store.scrub();
    },
  };
};
