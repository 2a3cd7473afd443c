import { alarmOf } from './alarms/alarm-of.ts';
import type { Service } from './service.ts';

/** Upkeep in pieces, each alone: one that fails keeps neither another nor a message back. */
export type Chores = {
  /** Does it, unless it rests after a failure; what fails is told, and rests longer each time. */
  attempt(name: string, work: () => Promise<void> | void): Promise<void>;
  /** Tells of a failure that ends nothing. */
  tell(error: unknown): void;
  /** Each went well when it was last done. */
  areWell(): boolean;
};

const firstRestMs = 1000;
const longestRestMs = 30_000;

type Failing = { times: number; at: number };

/** Tells of a failure of upkeep, which ends nothing. */
export const tellUpkeep = ({ log, alarm }: Pick<Service, 'log' | 'alarm'>, error: unknown): void => {
  log.error({ err: error }, 'upkeep failed');
  alarmOf(alarm, error);
};

export const createChores = ({ log, alarm, clock }: Pick<Service, 'log' | 'alarm' | 'clock'>): Chores => {
  const failing = new Map<string, Failing>();

  // Measured both ways, so that a clock that went back does not keep anything from being done.
  const rests = ({ times, at }: Failing): boolean =>
    Math.abs(clock.now() - at) < Math.min(firstRestMs * 2 ** times, longestRestMs);

  const tell = (error: unknown): void => tellUpkeep({ log, alarm }, error);

  return {
    attempt: async (name, work) => {
      const before = failing.get(name);
      if (before && rests(before)) return;
      try {
        await work();
        failing.delete(name);
      } catch (error) {
        failing.set(name, { times: Math.min((before?.times ?? 0) + 1, 10), at: clock.now() });
        tell(error);
      }
    },
    tell,
    areWell: () => failing.size === 0,
  };
};
