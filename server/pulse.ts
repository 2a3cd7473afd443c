/** The sending loop's own sign of life. */
export type Pulse = {
  /**
   * The stored data is read through before the loop begins, for as long as that takes. The function says that it is
   * done.
   */
  checking(): () => void;
  /** In a long round: it goes on. */
  beat(): void;
  roundEnded(good: boolean): void;
  state(): 'checking' | 'ok' | 'failing' | 'stalled';
};

/** A round ends within seconds; a call to WeChat within ten. */
export const stalledMs = 300_000;

/** `elapsed`: milliseconds of a clock that nobody moves, so that a moved one does not stop a heart. */
export const createPulse = (elapsed: () => number): Pulse => {
  let last = elapsed();
  let wasGood = true;
  let isChecking = false;
  const beat = (): void => {
    last = elapsed();
  };
  return {
    checking: () => {
      isChecking = true;
      return () => {
        isChecking = false;
        beat();
      };
    },
    beat,
    roundEnded: (good) => {
      beat();
      wasGood = good;
    },
    state: () => {
      if (isChecking) return 'checking';
      if (elapsed() - last > stalledMs) return 'stalled';
      return wasGood ? 'ok' : 'failing';
    },
  };
};
