/** When the end was, of a trouble since when. */
type Ended = { since: number; at: number };

/** What is to be told of one kind of alarm, so that the last word holds and one that comes and goes is no flood. */
export type Telling = {
  /** It is raised, once more perhaps: is that to be told? */
  raised(): boolean;
  /** The trouble is over: what is to be told now, if anything. */
  over(): Ended | null;
  /** Of an end that was not told then: is it by now? */
  overByNow(): Ended | null;
};

const quietMs = 600_000;

/**
 * An alarm is told when the last word is not the same, and repeated once in ten minutes. Its end is told at once, but
 * of a trouble that had come back within ten minutes only when it has stayed away for ten.
 */
export const createTelling = (now: () => number): Telling => {
  /** Since when it lasts, by the last word; null: by that word it does not. */
  let told: number | null = null;
  let raisedAt: number | null = null;
  let endedAt: number | null = null;
  let lasts = false;
  let cameBack = false;

  // Both ways, so that a clock that went back keeps nothing from being told.
  const isRecent = (at: number | null): boolean => at !== null && Math.abs(now() - at) < quietMs;

  const end = (at: number): Ended | null => {
    if (told === null) return null;
    const since = told;
    told = null;
    return { since, at };
  };

  return {
    raised: () => {
      if (!lasts) cameBack = isRecent(endedAt);
      lasts = true;
      if (told !== null && isRecent(raisedAt)) return false;
      raisedAt = now();
      told ??= raisedAt;
      return true;
    },
    over: () => {
      lasts = false;
      endedAt = now();
      return cameBack ? null : end(endedAt);
    },
    overByNow: () => (lasts || endedAt === null || isRecent(endedAt) ? null : end(endedAt)),
  };
};
