import type { Clock } from '../clock.ts';

/** Between tries that are in vain: four seconds, then twice the last, five minutes at most. None before the first. */
export type GrowingPause = {
  isOver(): boolean;
  /** One more was in vain. */
  grow(): void;
  end(): void;
};

const firstMs = 2_000;
export const longestPauseMs = 300_000;

/** Measured both ways, so that a clock that went back does not hold anything for months. */
export const isWithin = (clock: Clock, from: number, ms: number): boolean => Math.abs(clock.now() - from) < ms;

export const growingPause = (clock: Clock): GrowingPause => {
  let inVain = 0;
  let since: number | null = null;
  return {
    isOver: () => since === null || !isWithin(clock, since, Math.min(firstMs * 2 ** inVain, longestPauseMs)),
    grow: () => {
      inVain = Math.min(inVain + 1, 10);
      since = clock.now();
    },
    end: () => {
      inVain = 0;
      since = null;
    },
  };
};
