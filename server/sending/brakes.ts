import type { Clock } from '../clock.ts';
import { growingPause, isWithin, longestPauseMs } from './growing-pause.ts';

/**
 * What holds the sending back, in this process. A restart forgets it, which is how an operator lets go after mending.
 * An answer speaks of WeChat as it was when its call was made: each call notes how often sending had been held back by
 * then.
 */
export type Brakes = {
  /** Nothing is sent for so long, nor before the end of a rest that goes on for longer. */
  rest(ms: number): void;
  isResting(): boolean;
  /** A send had no answer: nothing is sent until a probe is answered. */
  doubt(heldBefore: number): void;
  /**
   * A call of unknown fate may be made once more: only on a line that answered within the last minutes. Else it is in
   * doubt, also where it was healthy: another process, or this one before, had no answer.
   */
  askAnew(): void;
  inDoubt(): boolean;
  /** A call of this process had no answer, and too few sends have worked since: a kill says nothing of the line. */
  isSuspect(): boolean;
  /** The probe was answered, but too few sends after it: one at a time. WeChat's parts fail one by one. */
  isTrying(): boolean;
  /** A send had an answer: no doubt is lifted without one. */
  worked(heldBefore: number): void;
  /** How often sending has been held back so far. */
  heldSoFar(): number;
  /** Has nothing held it back since? Else the answer to that call says nothing of how it is now. */
  isNews(heldBefore: number): boolean;
  /** Is it time to probe again? Later each time that a probe or the sends after it fail. */
  mayProbe(): boolean;
  probed(isAnswered: boolean): void;
};

/** Where half of the calls fail, so many in a row work by chance once in a thousand times. */
const enoughInARow = 10;

export const createBrakes = (clock: Clock): Brakes => {
  let rest: { from: number; ms: number } | null = null;
  let line: 'healthy' | 'doubtful' | 'trying' = 'doubtful';
  let held = 0;
  /** Answers that have still to come, the probe's first; after a start nothing is known against them. */
  let toCome = 1;
  /** Has a send worked among those that came? A probe reaches less of WeChat than a message does. */
  let hasSent = false;
  let suspect = false;
  let lastAnswer: number | null = null;
  const pause = growingPause(clock);
  const within = (from: number, ms: number): boolean => isWithin(clock, from, ms);
  const isNews = (heldBefore: number): boolean => heldBefore === held;
  const answered = (): void => {
    lastAnswer = clock.now();
    toCome -= 1;
    line = toCome > 0 || !hasSent ? 'trying' : 'healthy';
    if (line === 'trying') return;
    suspect = false;
    pause.end();
  };
  return {
    rest: (ms) => {
      held += 1;
      const from = clock.now();
      if (rest === null || !within(rest.from, rest.ms) || rest.from + rest.ms < from + ms) rest = { from, ms };
    },
    isResting: () => rest !== null && within(rest.from, rest.ms),
    doubt: (heldBefore) => {
      if (line === 'trying' && isNews(heldBefore)) pause.grow();
      line = 'doubtful';
      suspect = true;
      hasSent = false;
      toCome = enoughInARow + 1;
      held += 1;
    },
    askAnew: () => {
      if (lastAnswer !== null && within(lastAnswer, longestPauseMs)) return;
      if (line === 'healthy') hasSent = false;
      line = 'doubtful';
    },
    isSuspect: () => suspect,
    inDoubt: () => line === 'doubtful',
    isTrying: () => line === 'trying',
    worked: (heldBefore) => {
      if (line === 'doubtful' || !isNews(heldBefore)) return;
      hasSent = true;
      answered();
    },
    heldSoFar: () => held,
    isNews,
    mayProbe: pause.isOver,
    probed: (isAnswered) => {
      if (isAnswered) answered();
      else pause.grow();
    },
  };
};
