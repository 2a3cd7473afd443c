import type { VirtualClock } from './virtual-clock.ts';

/** Timers due within this much of the package's own time are part of "what happens now". */
const horizonMs = 2000;

const mostTimers = 20_000;

export type Idle = {
  /** Work that WeChat (or a test's answer) still owes the package. */
  owe(work: Promise<unknown>): void;
  /** Resolves when every promise is answered and no timer is due within the horizon. Never sleeps. */
  settle(): Promise<void>;
};

export function idle(clock: VirtualClock, errors: readonly unknown[]): Idle {
  const owed = new Set<Promise<unknown>>();
  const microtasks = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    owe(work) {
      owed.add(work);
      const done = () => void owed.delete(work);
      work.then(done, done);
    },
    async settle() {
      const until = clock.now() + horizonMs;
      for (let timers = 0; timers < mostTimers; timers += 1) {
        await microtasks();
        if (errors.length > 0) throw errors[0];
        if (clock.runNext(until)) continue;
        if (owed.size === 0) return;
        await Promise.race([...owed].map((work) => work.catch(() => undefined)));
      }
      throw new Error(`the package never comes to rest: ${mostTimers} timers ran`);
    },
  };
}
