import { cyclesInForce } from '../../rules/book/book-in-force.ts';
import { regionOf } from '../../rules/regions/region-of.ts';
import type { Scheme } from '../../rules/vocabulary.ts';

export type Asks = { age: boolean; minor: boolean; residence: boolean };

/** What has to be asked more, since the rule of the county, the city or the province differs by it. */
export function asksOf(
  code: string | undefined,
  scheme: Scheme | null,
  book: Parameters<typeof regionOf>[1] = cyclesInForce(),
): Asks {
  const region = code && scheme ? regionOf(code, book) : null;
  const places = region ? [region.county, region.city, region.province] : [];
  const variants = places.flatMap((place) => (scheme && place?.rules[scheme]?.variants) || []);
  return {
    age: variants.some(({ when }) => when.ageBand !== undefined),
    minor: variants.some(({ when }) => when.minor !== undefined),
    residence: variants.some(({ when }) => when.residence !== undefined),
  };
}
