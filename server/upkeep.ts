import type { Service } from './service.ts';
import { reach } from './webhook.ts';

export type Upkeep = {
  /** What has to be done now and then, whether or not anything is sent. `good`: the loop's round before it went well. */
  round(good: boolean): Promise<void>;
};

/** Half of the minute within which what was erased is gone from the disk. */
const everyMs = 30_000;
const heartbeatMs = 60_000;

/** Some days of a busy service: time to make room before a write fails. */
const littleRoom = 256 * 1024 * 1024;

type Kept = Pick<Service, 'store' | 'ruleBook' | 'clock' | 'alarm' | 'alarms' | 'heartbeat' | 'metrics'>;

/** Not since `ms` ago, by a clock that may be moved either way. */
const timer = (now: () => number, ms: number): (() => boolean) => {
  let last: number | null = null;
  return () => {
    if (last !== null && Math.abs(now() - last) < ms) return false;
    last = now();
    return true;
  };
};

export const createUpkeep = ({ store, ruleBook, clock, alarm, alarms, heartbeat, metrics }: Kept): Upkeep => {
  const isTime = timer(clock.now, everyMs);
  const isHeartbeat = timer(clock.now, heartbeatMs);

  const lookAtRoom = (): void => {
    const room = store.room();
    if (room === null) return;
    if (room < littleRoom) alarm('disk-full', { freeMb: Math.floor(room / 1024 / 1024) });
    else alarms.over('disk-full');
  };

  const beat = async (): Promise<void> => {
    if (heartbeat === null || !isHeartbeat()) return;
    if (!(await reach(heartbeat))) metrics.count('heartbeat_failures');
  };

  return {
    round: async (good) => {
      // Nobody hears the heart while rounds fail: that is what it is for.
      if (good) await beat();
      if (!isTime()) return;
      await alarms.retry();
      await ruleBook.look();
      lookAtRoom();
      await store.scrub();
    },
  };
};
