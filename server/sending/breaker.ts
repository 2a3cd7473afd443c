/** So many refusals of one code in a row, of different messages, are the template's fault and not the messages'. */
const aFew = 3;

/** One such answer is nothing; so many in a row are a state of WeChat's that the operator should know of. */
const busyLasts = 10;

/**
 * Stops the template when WeChat refuses one message after the other for the same fault of ours: a changed template must
 * not use up a morning. The service has one template, so there is one breaker.
 */
export type Breaker = {
  /** Would one more refusal of this code be one of a row? */
  holds(code: number): boolean;
  /**
   * Notes a refusal. `failed`: it ended its message. Gives the messages that ended before the row was long enough, until
   * they are taken back.
   */
  refused(code: number, reminder: string, failed: boolean): readonly string[];
  tookBack(code: number, reminders: readonly string[]): void;
  /** Until one is taken, one at a time. */
  isTripped(): boolean;
  /** How many were refused for each code since one was taken. */
  inARow(): { code: number; count: number }[];
  /** Notes a "busy"; true when it has lasted. */
  busy(): boolean;
  /** WeChat took a message. */
  worked(): void;
};

export const createBreaker = (): Breaker => {
  const rows = new Map<number, { refused: Set<string>; failed: Set<string> }>();
  let busyInARow = 0;
  const rowOf = (code: number) => rows.get(code) ?? { refused: new Set<string>(), failed: new Set<string>() };
  return {
    holds: (code) => rowOf(code).refused.size + 1 >= aFew,
    refused: (code, reminder, failed) => {
      const row = rowOf(code);
      rows.set(code, row);
      row.refused.add(reminder);
      if (failed) row.failed.add(reminder);
      return row.refused.size < aFew ? [] : [...row.failed];
    },
    tookBack: (code, reminders) => {
      for (const id of reminders) rowOf(code).failed.delete(id);
    },
    isTripped: () => [...rows.values()].some(({ refused }) => refused.size >= aFew),
    inARow: () => [...rows].map(([code, { refused }]) => ({ code, count: refused.size })),
    busy: () => {
      busyInARow += 1;
      return busyInARow % busyLasts === 0;
    },
    worked: () => {
      rows.clear();
      busyInARow = 0;
    },
  };
};
