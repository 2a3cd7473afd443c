import type {
  PlaceCycles,
  RegionCycles,
  Rule,
  SourceIds,
  Telling,
  WrittenCycles,
  WrittenRule,
} from '../book/cycles-schema.ts';
import { regionCode } from '../region-code.ts';
import { type Scheme, schemes } from '../vocabulary.ts';

type WrittenPlace = Omit<WrittenCycles, 'materials' | 'noDoor' | 'places'>;

/** The rules of a region as its folder writes them, each with whose word it is: that of its first material. */
export const withTellers = ({ materials, noDoor, places, ...province }: WrittenCycles): RegionCycles => {
  const telling = ([newest]: SourceIds): Telling => {
    const material = materials.find(({ id }) => id === newest);
    return { sourceDate: material?.date ?? null, toldBy: material?.publisher ?? null };
  };
  const told = ({ variants, ...rule }: WrittenRule): Rule => ({
    ...rule,
    ...telling(rule.src),
    ...(variants && {
      variants: variants.map(({ when, rule: own }) => ({ when, rule: { ...own, ...telling(own.src) } })),
    }),
  });
  const place = ({ code, rules: written, ...rest }: WrittenPlace): PlaceCycles => {
    const rules: Partial<Record<Scheme, Rule>> = {};
    for (const scheme of schemes) {
      const rule = written[scheme];
      if (rule) rules[scheme] = told(rule);
    }
    return { code: regionCode(code), ...rest, rules };
  };
  return { ...place(province), ...(noDoor && { noDoor }), places: places.map(place) };
};
