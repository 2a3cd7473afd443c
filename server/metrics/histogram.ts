import type { Sample } from './exposition.ts';

type Histogram = { observe(value: number): void; samples(): Sample[] };

/** Counts values by the buckets they fall into, each bucket with all below it, as Prometheus wants. */
export const histogram = (buckets: readonly number[]): Histogram => {
  const counts = buckets.map(() => 0);
  let [sum, count] = [0, 0];
  return {
    observe: (value) => {
      sum += value;
      count += 1;
      buckets.forEach((bound, at) => {
        if (value <= bound) counts[at] = (counts[at] ?? 0) + 1;
      });
    },
    samples: () => [
      ...buckets.map((bound, at) => ({ suffix: '_bucket', labels: { le: String(bound) }, value: counts[at] ?? 0 })),
      { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
      { suffix: '_sum', value: sum },
      { suffix: '_count', value: count },
    ],
  };
};
