import type { Clock } from '../../../server/clock.ts';

/** A clock that stands still until it is moved, back as well as on. */
export type MovedClock = Clock & { to(instant: string): void; forward(ms: number): void };

export const movedClock = (instant: string): MovedClock => {
  let now = Date.parse(instant);
  return {
    now: () => now,
    to: (next) => {
      now = Date.parse(next);
    },
    forward: (ms) => {
      now += ms;
    },
  };
};
