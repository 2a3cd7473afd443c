import { allCycles } from '../../../src/rules/regions/all-cycles.ts';

const names = new Map<string, string>(
  allCycles.flatMap((region) => [region, ...region.places]).map(({ code, name }) => [code, name]),
);

/** 350200 → 厦门市: of a place with a record of its own; another code stays as it is. */
export const placeName = (code: string): string => names.get(code) ?? code;
