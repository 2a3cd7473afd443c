import type { Clock } from '../clock.ts';

export type TokenBucket = { available(): number; take(count: number): void };

/**
 * At most `perMinute` a minute, in bursts of a sixth of it. A clock that jumps back gives nothing and takes nothing.
 */
export const tokenBucket = (perMinute: number, clock: Clock): TokenBucket => {
  const burst = Math.max(1, Math.floor(perMinute / 6));
  let tokens = burst;
  let last = clock.now();
  const fill = (): void => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + (Math.max(0, now - last) * perMinute) / 60_000);
    last = now;
  };
  return {
    available: () => {
      fill();
      return Math.floor(tokens);
    },
    take: (count) => {
      tokens -= count;
    },
  };
};
