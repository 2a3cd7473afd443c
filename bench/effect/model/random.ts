/**
 * Randomness that is looked up, not drawn in turn: a number of [0, 1) for a key, a stream and an index. The same happening
 * (this family, the second message's reading) has the same luck under every rival, so rivals differ by what they do alone.
 * The mixer is MurmurHash3's finaliser (Austin Appleby, public domain).
 */
export type Key = number;

const mix = (bits: number): number => {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

export const keyOf = (seed: number, index: number): Key => mix(mix(seed | 0) + Math.imul(index + 1, 0x9e3779b1));

export const luck = (key: Key, stream: number, index = 0): number =>
  (mix(mix(key + Math.imul(stream + 1, 0x9e3779b1)) + Math.imul(index + 1, 0x85ebca77)) >>> 0) / 4_294_967_296;

/** Whole days until something that happens with this chance each day: 0, 1, 2, …; never when the chance is 0. */
export const daysUntil = (chanceADay: number, fortune: number): number =>
  chanceADay >= 1
    ? 0
    : chanceADay <= 0
      ? Number.POSITIVE_INFINITY
      : Math.floor(Math.log1p(-fortune) / Math.log1p(-chanceADay));

/** A value of the triangle low–mode–high. */
export const triangular = (low: number, mode: number, high: number, fortune: number): number => {
  if (high <= low) return mode;
  const atMode = (mode - low) / (high - low);
  return fortune < atMode
    ? low + Math.sqrt(fortune * (high - low) * (mode - low))
    : high - Math.sqrt((1 - fortune) * (high - low) * (high - mode));
};
