import { bodies, moneys, phones, type Situation, wheres } from '../../../src/rules/choose/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allChoosing } from '../../../src/rules/regions/all-choosing.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { type RegionCode, schemes } from '../../../src/rules/vocabulary.ts';

/** Places with a change of their own below their province. */
const changedPlaces = [...allChoosing.values()].flatMap(({ changes }) =>
  changes.flatMap(({ places = [] }) => places.map(regionCode)),
);

export const everyRegion = [...new Set([...allCycles.map((region) => region.code), ...changedPlaces])];

/** Every complete situation of one region: where × body × phone × money × scheme. */
export const everySituation = (region: RegionCode): Situation[] =>
  wheres.flatMap((where) =>
    bodies.flatMap((body) =>
      (body === 'cannot' ? [null] : phones).flatMap((phone) =>
        moneys.flatMap((money) =>
          [...schemes, 'unknown' as const].map((scheme) => ({ region, scheme, where, body, phone, money })),
        ),
      ),
    ),
  );
