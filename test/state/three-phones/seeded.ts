export type Random = { upTo(most: number): number; of<T>(all: readonly T[]): T; chance(share: number): boolean };

/** mulberry32: the same seed makes the same history. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * most);
  return {
    upTo,
    of: (all) => {
      const one = all[upTo(all.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
    chance: (share) => next() < share,
  };
}
