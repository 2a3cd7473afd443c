import * as v from 'valibot';
import type { Clock } from './clock.ts';

const answer = v.object({ offsetMs: v.number() });

type FollowedClock = Clock & {
  /** Asks the sandbox once; keeps the last offset when it does not answer. Has somebody moved it? */
  follow(): Promise<boolean>;
};

/** The machine's clock moved as far as the sandbox says. Settings refuse it in production. */
export const sandboxClock = (url: string): FollowedClock => {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    follow: async () => {
      const before = offset;
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(1000) });
        const read = v.safeParse(answer, await response.json());
        if (read.success) offset = read.output.offsetMs;
      } catch {
        // The sandbox may be down for a moment; the time it last told still holds.
      }
      return offset !== before;
    },
  };
};
