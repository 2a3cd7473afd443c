/** So many may be at work at one time; whoever comes later waits in line. */
type Slots = {
  take(): Promise<void>;
  give(): void;
};

export const slots = (most: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take: () => {
      if (free === 0) return new Promise((next) => waiting.push(next));
      free -= 1;
      return Promise.resolve();
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
};
