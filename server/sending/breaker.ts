/** So many refusals of one code in a row, of different messages, are the template's fault and not the messages'. */
export const aFew = 3;

/** One such answer is nothing; so many in a row are a state of WeChat's that the operator should know of. */
const many = 10;

const rowOfMany = () => {
  let inARow = 0;
  return {
    /** True at each `many`. */
    oneMore: (): boolean => {
      inARow += 1;
      return inARow % many === 0;
    },
    end: (): void => {
      inARow = 0;
    },
  };
};

/**
 * Stops the template when WeChat refuses one message after the other for the same fault of ours: a changed template
 * must not use up a morning. The service has one template, so there is one breaker.
 */
export type Breaker = {
  /** Would one more refusal of this code be one of a row? */
  holds(code: number): boolean;
  /** Notes a refusal. */
  refused(code: number, reminder: string): void;
  /** Until one is taken, one at a time. */
  isTripped(): boolean;
  /** How many were refused for each code since one was taken. */
  inARow(): { code: number; count: number }[];
  /** Notes a "busy"; true when it has lasted. */
  busy(): boolean;
  /** Notes that WeChat says of a person that they have no subscription; true when it has said so of many. */
  notSubscribed(): boolean;
  /** WeChat took a message. */
  worked(): void;
};

export const createBreaker = (): Breaker => {
  const rows = new Map<number, Set<string>>();
  const busy = rowOfMany();
  const notSubscribed = rowOfMany();
  const rowOf = (code: number): ReadonlySet<string> => rows.get(code) ?? new Set();
  return {
    holds: (code) => rowOf(code).size + 1 >= aFew,
    refused: (code, reminder) => void rows.set(code, new Set([...rowOf(code), reminder])),
    isTripped: () => [...rows.values()].some(({ size }) => size >= aFew),
    inARow: () => [...rows].map(([code, { size }]) => ({ code, count: size })),
    busy: busy.oneMore,
    notSubscribed: notSubscribed.oneMore,
    worked: () => {
      rows.clear();
      busy.end();
      notSubscribed.end();
    },
  };
};
