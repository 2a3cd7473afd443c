import { certificationWindow, cycleWords } from '../../../rules/index.ts';
import type { RegionSource } from '../../../rules/regions/record-types.ts';
import { provinceRecord } from '../../../rules/regions/records-on-the-way.ts';
import { textsOnTheWay } from '../../../rules/regions/texts-on-the-way.ts';
import { windowSources } from '../../../rules/regions/window-sources.ts';
import type { CivilDate, RegionCode, Scheme } from '../../../rules/vocabulary';
import { placeWords } from '../../../words/region-words';

export type RegionSources = {
  /** How often it is done here, in a sentence, and what else its material says. */
  rule: readonly string[];
  /** Behind that rule. */
  own: readonly RegionSource[];
  /** Everything else of the region that the product rests on. */
  rest: readonly RegionSource[];
};

/** null for a code outside the 32 regions. */
export function regionSources(region: RegionCode, scheme: Scheme | null, today: CivilDate): RegionSources | null {
  const record = provinceRecord(region);
  if (!record) return null;
  const window = scheme ? certificationWindow({ region, scheme, lastCertifiedOn: null }, today) : null;
  const found = window?.ok ? window.value : null;
  const own = found ? windowSources(found) : [];
  const said = scheme
    ? textsOnTheWay(region, scheme).flatMap(({ texts, notes, first }) => [...texts, ...notes, ...first])
    : [];
  const rule = !scheme
    ? []
    : found?.place
      ? [`${placeWords(found.place)}：${cycleWords(found)}。`]
      : ['当地多久办一次，没有找到。先按全国的说法算，拨 12333 问一句。'];
  return {
    rule: [...rule, ...said.map(({ text }) => text)],
    own,
    rest: record.sources.filter((source) => !own.includes(source)),
  };
}
