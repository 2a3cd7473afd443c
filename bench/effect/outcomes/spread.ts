/** The middle draw, and the ends of eight draws in ten. */
export type Spread = { low: number; median: number; high: number };

const at = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: at(sorted, 0.1), median: at(sorted, 0.5), high: at(sorted, 0.9) };
};

/** The share of the values of which something is true. */
export const shareOf = (values: readonly number[], is: (value: number) => boolean): number =>
  values.filter(is).length / Math.max(1, values.length);

/** Ranks from 1; equal values share the mean of theirs. */
const ranksOf = (values: readonly number[]): number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to++;
    for (let index = from; index <= to; index++) ranks[order[index]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spearman's rank correlation: how far one goes up or down with the other, −1…1. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  const sum = (of: (index: number) => number): number => x.reduce((total, _, index) => total + of(index), 0);
  const dx = (index: number): number => (x[index] ?? 0) - meanX;
  const dy = (index: number): number => (y[index] ?? 0) - meanY;
  const spread = Math.sqrt(sum((index) => dx(index) ** 2) * sum((index) => dy(index) ** 2));
  return spread === 0 ? 0 : sum((index) => dx(index) * dy(index)) / spread;
};
