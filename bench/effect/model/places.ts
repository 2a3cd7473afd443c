import type { RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import type { RegionCode, Scheme } from '../../../src/rules/vocabulary.ts';
import type { Draw } from './draws.ts';
import { cityShare, countyShare, enterpriseShare, injuryShare, pensioners } from './pensioners.ts';
import { type Key, luck } from './random.ts';
import { stream } from './streams.ts';

const total = pensioners.reduce((sum, [, count]) => sum + count, 0);

const provinceAt = (fortune: number): RegionCode => {
  let left = fortune * total;
  for (const [code, count] of pensioners) {
    left -= count;
    if (left < 0) return regionCode(code);
  }
  return regionCode('110000'); // rounding at the very end of the list
};

/** Places of the rule book with a code and a record of their own, each with the share of the province it stands for. */
const withShares = ({ places }: RegionCycles): { code: RegionCode; share: number }[] =>
  places.map(({ code }) => ({ code, share: code.endsWith('00') ? cityShare : countyShare }));

const placesOf = new Map(allCycles.map((region) => [region.code, withShares(region)]));

/** Where a family's elder is paid: a province by its pensioners, then one of its recorded places or the rest of it. */
export const placeOf = (key: Key): RegionCode => {
  const province = provinceAt(luck(key, stream.province));
  let left = luck(key, stream.place);
  for (const { code, share } of placesOf.get(province) ?? []) {
    left -= share;
    if (left < 0) return regionCode(code);
  }
  return province;
};

export const schemeOf = (key: Key, { residentShare, otherShare }: Draw): Scheme => {
  const fortune = luck(key, stream.scheme);
  if (fortune < residentShare) return 'resident';
  if (fortune < residentShare + otherShare * injuryShare) return 'injury';
  if (fortune < residentShare + otherShare) return 'survivor';
  const rest = (fortune - residentShare - otherShare) / (1 - residentShare - otherShare);
  return rest < enterpriseShare ? 'enterprise' : 'institution';
};
