import type { Clock } from '../clock.ts';

/**
 * What holds the sending back, in this process. A restart forgets it, which is how an operator lets go after mending. An
 * answer speaks of WeChat as it was when its call was made: each call notes how often sending had been held back by then.
 */
export type Brakes = {
  /** Nothing is sent for so long, nor before the end of a rest that goes on for longer. */
  rest(ms: number): void;
  isResting(): boolean;
  /** A send had no answer: nothing is sent until a probe is answered. */
  doubt(heldBefore: number): void;
  inDoubt(): boolean;
  /** The probe was answered, but too few sends have worked yet: one at a time. WeChat's parts fail one by one. */
  isTrying(): boolean;
  /** A send had an answer: only such lift the doubt. */
  worked(heldBefore: number): void;
  /** How often sending has been held back so far. */
  heldSoFar(): number;
  /** Has nothing held it back since? Else the answer to that call says nothing of how it is now. */
  isNews(heldBefore: number): boolean;
  /** Is it time to probe again? Later each time that a probe or the sends after it fail. */
  mayProbe(): boolean;
  probed(answered: boolean): void;
};

/** Where half of the calls fail, so many in a row work by chance once in a thousand times. */
const enoughInARow = 10;

const firstProbeMs = 2_000;
const longestProbeMs = 300_000;

export const createBrakes = (clock: Clock): Brakes => {
  let rest: { from: number; ms: number } | null = null;
  let line: 'healthy' | 'doubtful' | 'trying' = 'doubtful';
  let held = 0;
  /** Sends that have still to work; after a start nothing is known against them. */
  let toWork = 1;
  let failures = 0;
  let lastFailure: number | null = null;
  // Spans are measured both ways, so that a clock that went back does not hold anything for months.
  const within = (from: number, ms: number): boolean => Math.abs(clock.now() - from) < ms;
  const fail = (): void => {
    failures = Math.min(failures + 1, 10);
    lastFailure = clock.now();
  };
  const isNews = (heldBefore: number): boolean => heldBefore === held;
  return {
    rest: (ms) => {
      held += 1;
      const from = clock.now();
      if (rest === null || !within(rest.from, rest.ms) || rest.from + rest.ms < from + ms) rest = { from, ms };
    },
    isResting: () => rest !== null && within(rest.from, rest.ms),
    doubt: (heldBefore) => {
      if (line === 'trying' && isNews(heldBefore)) fail();
      line = 'doubtful';
      toWork = enoughInARow;
      held += 1;
    },
    inDoubt: () => line === 'doubtful',
    isTrying: () => line === 'trying',
    worked: (heldBefore) => {
      if (line !== 'trying' || !isNews(heldBefore)) return;
      toWork -= 1;
      if (toWork > 0) return;
      line = 'healthy';
      failures = 0;
      lastFailure = null;
    },
    heldSoFar: () => held,
    isNews,
    mayProbe: () =>
      lastFailure === null || !within(lastFailure, Math.min(firstProbeMs * 2 ** failures, longestProbeMs)),
    probed: (answered) => {
      if (answered) line = 'trying';
      else fail();
    },
  };
};
