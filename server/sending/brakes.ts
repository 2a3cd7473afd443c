import type { Clock } from '../clock.ts';

/** What holds the sending back, in this process. A restart forgets it, which is how an operator lets go after mending. */
export type Brakes = {
  /** Nothing is sent until then. */
  rest(ms: number): void;
  isResting(): boolean;
  /** A send had no answer: nothing is sent until a probe is answered. */
  doubt(): void;
  inDoubt(): boolean;
  /** The probe was answered, but no send has worked yet: one at a time. WeChat's parts fail one by one. */
  isTrying(): boolean;
  /** A send had an answer: only that lifts the doubt. */
  worked(): void;
  /** Is it time to probe again? Later each time that a probe or the send after it fails. */
  mayProbe(): boolean;
  probed(answered: boolean): void;
};

const firstProbeMs = 2_000;
const longestProbeMs = 300_000;

export const createBrakes = (clock: Clock): Brakes => {
  let restUntil: { from: number; ms: number } | null = null;
  let line: 'healthy' | 'doubtful' | 'trying' = 'doubtful';
  let failures = 0;
  let lastFailure: number | null = null;
  // Spans are measured both ways, so that a clock that went back does not hold anything for months.
  const within = (from: number, ms: number): boolean => Math.abs(clock.now() - from) < ms;
  const fail = (): void => {
    failures = Math.min(failures + 1, 10);
    lastFailure = clock.now();
  };
  return {
    rest: (ms) => {
      restUntil = { from: clock.now(), ms };
    },
    isResting: () => restUntil !== null && within(restUntil.from, restUntil.ms),
    doubt: () => {
      if (line === 'trying') fail();
      line = 'doubtful';
    },
    inDoubt: () => line === 'doubtful',
    isTrying: () => line === 'trying',
    worked: () => {
      line = 'healthy';
      failures = 0;
      lastFailure = null;
    },
    mayProbe: () =>
      lastFailure === null || !within(lastFailure, Math.min(firstProbeMs * 2 ** failures, longestProbeMs)),
    probed: (answered) => {
      if (answered) line = 'trying';
      else fail();
    },
  };
};
