import type { Clock } from '../clock.ts';

/** What holds the sending back, in this process. A restart forgets it, which is how an operator lets go after mending. */
export type Brakes = {
  /** Nothing is sent until then. */
  rest(ms: number): void;
  isResting(): boolean;
  /** WeChat was silent: nothing is sent until a probe is answered. */
  doubt(): void;
  inDoubt(): boolean;
  /** Is it time to probe again? */
  mayProbe(): boolean;
  probed(answered: boolean): void;
};

const firstProbeMs = 2_000;
const longestProbeMs = 300_000;

export const createBrakes = (clock: Clock): Brakes => {
  let restUntil: { from: number; ms: number } | null = null;
  let doubt = true;
  let probes = 0;
  let lastProbe: number | null = null;
  // Spans are measured both ways, so that a clock that went back does not hold anything for months.
  const within = (from: number, ms: number): boolean => Math.abs(clock.now() - from) < ms;
  return {
    rest: (ms) => {
      restUntil = { from: clock.now(), ms };
    },
    isResting: () => restUntil !== null && within(restUntil.from, restUntil.ms),
    doubt: () => {
      doubt = true;
    },
    inDoubt: () => doubt,
    mayProbe: () => lastProbe === null || !within(lastProbe, Math.min(firstProbeMs * 2 ** probes, longestProbeMs)),
    probed: (answered) => {
      doubt = !answered;
      probes = answered ? 0 : Math.min(probes + 1, 10);
      lastProbe = answered ? null : clock.now();
    },
  };
};
