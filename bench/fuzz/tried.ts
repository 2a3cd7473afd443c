/** How many requests carried each field as far as the contract's look at it. */
export type Tried = {
  count(fields: readonly string[]): void;
  /** The fields that came so seldom that they are next, the most seldom first. */
  next(count: number): string[];
  /** Those below so many, with their numbers. */
  below(least: number): [field: string, times: number][];
  least(): number;
};

export const createTried = (contract: ReadonlySet<string>): Tried => {
  const times = new Map([...contract].map((field) => [field, 0]));
  const rising = (): [string, number][] => [...times].sort(([, a], [, b]) => a - b);
  return {
    count: (fields) => {
      for (const field of fields) times.set(field, (times.get(field) ?? 0) + 1);
    },
    next: (count) =>
      rising()
        .slice(0, count)
        .map(([field]) => field),
    below: (least) => rising().filter(([, count]) => count < least),
    least: () => rising()[0]?.[1] ?? 0,
  };
};
