import type { Service } from './service.ts';

export type Upkeep = { round(): Promise<void> };

/** Half of the minute within which what was erased is gone from the disk. */
const scrubMs = 30_000;

/** What has to be done now and then, whether or not anything is sent. Called after each round of the loop. */
export const createUpkeep = ({ store, clock }: Pick<Service, 'store' | 'clock'>): Upkeep => {
  let scrubbedAt: number | null = null;
  return {
    round: async () => {
      const now = clock.now();
      if (scrubbedAt !== null && Math.abs(now - scrubbedAt) < scrubMs) return;
      scrubbedAt = now;
      await store.scrub();
    },
  };
};
