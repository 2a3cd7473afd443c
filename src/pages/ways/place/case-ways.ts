import { recommend } from '../../../rules/choose/recommend.ts';
import type { WayId } from '../../../rules/choose/types.ts';
import type { RegionCode, Scheme } from '../../../rules/vocabulary.ts';
import { type PlaceCase, placeCases } from '../../../words/place-cases.ts';

type CaseWay = { one: PlaceCase; way: WayId };

/** The best way there for each case that a worker is asked about. */
export const caseWays = (region: RegionCode, scheme: Scheme): readonly CaseWay[] =>
  placeCases.flatMap((one) => {
    const found = recommend({ region, scheme, ...one.answers });
    const [best] = found.ok ? found.value.ways : [];
    return best ? [{ one, way: best.flow }] : [];
  });
