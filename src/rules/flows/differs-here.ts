import type { RegionCode } from '../vocabulary.ts';
import type { Difference, Flow } from './types.ts';
import { isWithin } from './within.ts';

/** How near a row's place is: a county counts more than its province; 0 for a place inside the region asked. */
const nearness = (row: Difference, region: RegionCode): number =>
  Math.max(
    0,
    ...(row.regions ?? [])
      .filter((place) => isWithin(region, place))
      .map((place) => place.replace(/(00){1,2}$/, '').length),
  );

/** What is written otherwise of no place: it may be so for anyone. */
export const differsAnywhere = (flow: Flow): readonly Difference[] => flow.differs.filter((row) => !row.regions);

/** What is known to be different where the money is paid, or somewhere inside that place; the nearest first. */
export const differsHere = (flow: Flow, region: RegionCode): readonly Difference[] =>
  [
    ...flow.differs.filter((row) => row.regions?.some((place) => isWithin(region, place) || isWithin(place, region))),
  ].sort((a, b) => nearness(b, region) - nearness(a, region));
