import { cyclesInForce } from '../book/book-in-force.ts';
import { regionCode } from '../region-code.ts';
import type { RegionCode, WrittenCode } from '../vocabulary.ts';
import { allCycles } from './all-cycles.ts';
import { regionOf } from './region-of.ts';

const shortNames: Readonly<Record<string, string>> = {
  '150000': '内蒙古',
  '450000': '广西',
  '540000': '西藏',
  '640000': '宁夏',
  '650000': '新疆',
  '660000': '兵团',
};

/** 福建省 → 福建, 新疆维吾尔自治区 → 新疆, 新疆生产建设兵团 → 兵团. */
const shortName = (code: WrittenCode, name: string): string => shortNames[code] ?? name.replace(/[省市]$/, '');

/** The 32 regions that a benefit can be drawn in, in the order of their codes. */
export const provinces: readonly { code: RegionCode; name: string; short: string }[] = allCycles.map(
  ({ code, name }) => ({ code, name, short: shortName(code, name) }),
);

const byCode = new Map<WrittenCode, string>(allCycles.map(({ code, name }) => [code, name]));

/** 350000 → 福建省: for the code of one of the 32 regions; another code stays as it is. */
export const provinceName = (code: WrittenCode): string => byCode.get(code) ?? code;

/** 兵团 pays like a province, but stands in no list of administrative divisions, so pages offer it by itself. */
export const corps: { code: RegionCode; name: string } = { code: regionCode('660000'), name: provinceName('660000') };

/**
 * The names of a place's province and, where a record of its own was found, of the county or city.
 * null when the code lies under none of the 32 regions. Other counties' names come with the picker.
 */
export const regionName = (code: RegionCode): { province: string; short: string; place: string | null } | null => {
  const region = regionOf(code, cyclesInForce());
  if (!region) return null;
  const { province, county, city } = region;
  return {
    province: province.name,
    short: shortName(province.code, province.name),
    place: county?.name ?? city?.name ?? null,
  };
};

/** The nearest name a code is known by: its own record's, else its province's; '' outside the 32 regions. */
export const nearestName = (code: RegionCode): string => {
  const name = regionName(code);
  return name?.place ?? name?.province ?? '';
};
