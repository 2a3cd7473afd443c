import { createLoop, type Loop } from '../../../server/sending/loop.ts';
import type { Sender } from '../../../server/sending/sender.ts';
import type { Service } from '../../../server/service.ts';
import type { MovedClock } from './moved-clock.ts';

export type RestingLoop = {
  loop: Loop;
  /** The rest that it is in; null: a round is under way. */
  restMs(): number | null;
  /** The clock goes on to the end of the rest, and the round after it is done. */
  nextRound(): Promise<void>;
  /** Rounds until so much time has passed; how many. */
  forward(ms: number): Promise<number>;
};

/** A loop that has begun, whose rests are over when the test says so. */
export const restingLoop = async (
  { service, sender }: { service: Service; sender: Sender },
  clock: MovedClock,
): Promise<RestingLoop> => {
  let resting: { ms: number; next: () => void } | null = null;
  let rested = (): void => undefined;
  const loop = createLoop(service, sender, (ms, next) => {
    resting = { ms, next };
    rested();
    return () => {
      resting = null;
    };
  });
  const untilRest = (begin: () => void): Promise<void> =>
    new Promise((done) => {
      rested = done;
      begin();
    });
  const restMs = (): number | null => resting?.ms ?? null;
  const nextRound = async (): Promise<void> => {
    if (resting === null) throw new Error('it does not rest');
    const { ms, next } = resting;
    resting = null;
    clock.forward(ms);
    await untilRest(next);
  };
  await untilRest(loop.start);
  return {
    loop,
    restMs,
    nextRound,
    forward: async (ms) => {
      const until = clock.now() + ms;
      let rounds = 0;
      for (; clock.now() + (restMs() ?? 0) <= until; rounds += 1) await nextRound();
      return rounds;
    },
  };
};
