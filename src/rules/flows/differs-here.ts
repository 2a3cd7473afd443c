import type { RegionCode } from '../vocabulary.ts';
import type { Difference, Flow } from './types.ts';

/** 110000 → 11, 350200 → 3502: the digits every place below shares. */
const significant = (code: RegionCode): string => code.replace(/(00){1,2}$/, '');

/** What is known to be different where the money is paid, or somewhere inside that place; the nearest first. */
export const differsHere = (flow: Flow, region: RegionCode): readonly Difference[] => {
  const here = significant(region);
  const closeness = (row: Difference): number =>
    Math.max(
      0,
      ...(row.regions ?? [])
        .map(significant)
        .filter((code) => here.startsWith(code))
        .map((code) => code.length),
    );
  return flow.differs
    .filter((row) =>
      row.regions?.some((code) => here.startsWith(significant(code)) || significant(code).startsWith(here)),
    )
    .toSorted((a, b) => closeness(b) - closeness(a));
};
