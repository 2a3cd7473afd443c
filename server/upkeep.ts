import { reach } from './alarms/webhook.ts';
import { createBeside } from './beside.ts';
import { createChores } from './chores.ts';
import type { Later } from './sending/rest.ts';
import type { Service } from './service.ts';

type Upkeep = {
  /**
   * What has to be done now and then, whether or not anything is sent. `good`: the loop's round before it went well.
   * What asks another machine is begun and not waited for; what fails is told, and keeps nothing else from being done.
   */
  round(good: boolean): Promise<void>;
  /** Nothing of it fails. */
  isWell(): boolean;
  /** Waits, not for long, for what was begun. */
  end(later: Later): Promise<void>;
  /** In how many milliseconds some of it is to be done. */
  dueInMs(): number;
};

/** Half of the minute within which what was erased is gone from the disk. */
const everyMs = 30_000;
const heartbeatMs = 60_000;

/** Some days of a busy service: time to make room before a write fails. */
const littleRoom = 256 * 1024 * 1024;

type Kept = Pick<Service, 'store' | 'ruleBook' | 'clock' | 'alarm' | 'alarms' | 'heartbeat' | 'metrics' | 'log'>;

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

export const createUpkeep = (service: Kept): Upkeep => {
  const { store, ruleBook, clock, alarm, alarms, heartbeat, metrics, log } = service;
  const chores = createChores(service);
  const beside = createBeside(chores.tell);
  const turn = timer(clock.now, everyMs);
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

  const beat = (): void => {
    if (heartbeat === null || !heart.takes()) return;
    beside.begin('heartbeat', async (ending) => {
      const why = await reach(heartbeat, ending);
      if (why === null) return;
      log.warn({ why }, 'the address of the heartbeat did not take it');
      metrics.count('heartbeat_failures', null);
    });
  };

  return {
    dueInMs: () => Math.min(turn.leftMs(), heartbeat === null ? everyMs : heart.leftMs()),
    round: async (good) => {
      // Nobody hears the heart while rounds fail: that is what it is for.
      if (good && chores.areWell()) beat();
      if (!turn.takes()) return;
      beside.begin('alarms', alarms.retry);
      await chores.attempt('rule book', ruleBook.look);
      await chores.attempt('room', () => lookAtRoom(good));
      await chores.attempt('scrub', store.scrub);
    },
    isWell: chores.areWell,
    end: beside.end,
  };
};
