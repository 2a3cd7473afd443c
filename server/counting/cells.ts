/** A number of fewer families than this could be about somebody. */
export const leastFamilies = 20;

const nearest = 10;

/** Rounded, so that one family more or less does not show. */
export const rounded = (families: number): number => Math.round(families / nearest) * nearest;

/** A count as anybody may read it; null: of too few, or of all but too few, which would say the same of the others. */
export const shown = (count: number, families: number): number | null =>
  count >= leastFamilies && families - count >= leastFamilies ? rounded(count) : null;

type Counts = ReadonlyMap<string, number>;
type Shown = Record<string, number | null>;

/**
 * The parts into which a cell's families fall, each shown or hidden. Where one alone is hidden the others would tell
 * it, so the smallest of them is hidden with it.
 */
export const shownParts = (parts: Counts, families: number): Shown => {
  const all = [...parts].map(([part, count]) => ({ part, count, shows: shown(count, families) }));
  const hidden = all.filter(({ shows }) => shows === null);
  const open = all.filter(({ shows }) => shows !== null).sort((a, b) => a.count - b.count);
  const smallest = hidden.length === 1 ? open[0] : undefined;
  return Object.fromEntries(all.map((one) => [one.part, one === smallest ? null : one.shows]));
};
