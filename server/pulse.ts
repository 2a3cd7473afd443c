/** The sending loop's own sign of life. */
export type Pulse = {
  /** In a long round: it goes on. */
  beat(): void;
  roundEnded(good: boolean): void;
  state(): 'ok' | 'failing' | 'stalled';
};

/** A round ends within seconds; a call to WeChat within ten. */
const stalledMs = 300_000;

/** `elapsed`: milliseconds of a clock that nobody moves, so that a moved one does not stop a heart. */
export const createPulse = (elapsed: () => number): Pulse => {
  let last = elapsed();
  let wasGood = true;
  return {
    beat: () => {
      last = elapsed();
    },
    roundEnded: (good) => {
      last = elapsed();
      wasGood = good;
    },
    state: () => {
      if (elapsed() - last > stalledMs) return 'stalled';
      return wasGood ? 'ok' : 'failing';
    },
  };
};
