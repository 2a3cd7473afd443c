import { schemes } from '../vocabulary.ts';
import type { BookFault } from './book-fault.ts';
import type { Citation } from './citation-schema.ts';
import type { WrittenCycles, WrittenRule } from './cycles-schema.ts';
import type { RuleBook } from './schema.ts';

type Region = RuleBook['regions'][number];
type Written = Pick<WrittenCycles, 'code' | 'effective' | 'rules'>;

const placesOf = ({ places, ...own }: WrittenCycles): Written[] => [own, ...places];

const heldOf = ({ code, effective: { from, until } }: Pick<Written, 'code' | 'effective'>): string =>
  [code, from, until].join(' ');

/** Rules and words of a place stand in two files, in the same order and for the same days. */
const unlikeWords = ({ cycles, record }: Region): BookFault[] => {
  const [rules, words] = [placesOf(cycles), [record, ...record.places]];
  const longer = rules.length >= words.length ? rules : words;
  return longer.flatMap(({ code }, index) => {
    const [rule, word] = [rules[index], words[index]];
    return rule && word && heldOf(rule) === heldOf(word) ? [] : [{ kind: 'rules-and-words-differ', place: code }];
  });
};

const rulesOf = (rule: WrittenRule): Pick<WrittenRule, 'kind' | 'src'>[] => [
  rule,
  ...(rule.variants ?? []).map((variant) => variant.rule),
];

const endless = ({ code, effective: { from, until }, rules }: Written): BookFault[] => {
  if (from !== undefined && until !== undefined && until < from) {
    return [{ kind: 'ends-before-it-begins', place: code }];
  }
  const years = new Set(Object.values(rules).map((rule) => (rule.kind === 'window' ? rule.year : null)));
  const [year] = years;
  const ofOneYear = years.size === 1 && year !== null && year !== undefined;
  return ofOneYear && until !== `${year}-12-31` ? [{ kind: 'year-without-end', place: code, year }] : [];
};

type Dated = ReadonlyMap<unknown, Citation>;

const unlikeMaterials = ({ code, materials }: WrittenCycles, citations: Dated): BookFault[] =>
  materials.flatMap(({ id, publisher, date }) => {
    const citation = citations.get(id);
    const same = citation?.publisher === publisher && citation.date === date;
    return same ? [] : [{ kind: 'material-differs', place: code, material: id }];
  });

/** `from [0, 2]`: no other material may be younger than the first; one without a date is not. */
const unsorted = ({ code, rules }: Written, citations: Dated): BookFault[] => {
  const dateOf = (id: unknown): string => citations.get(id)?.date ?? '';
  const isSorted = ({ src: [newest, ...others] }: Pick<WrittenRule, 'src'>): boolean =>
    others.every((id) => dateOf(id) <= dateOf(newest));
  return schemes.flatMap((scheme) => {
    const rule = rules[scheme];
    return rule && !rulesOf(rule).every(isSorted) ? [{ kind: 'newest-not-first', place: code, scheme }] : [];
  });
};

const address = /https?:|www\.|\.(com|cn|net|org)\b/i;

/** What stands in a book beside the countings: places, ends, materials and words fit together. */
export const checkWords = (region: Region): BookFault[] => {
  const { citations, ...said } = region;
  const { cycles } = said;
  const byId: Dated = new Map(citations.map((citation) => [citation.id, citation]));
  return [
    ...unlikeWords(region),
    ...placesOf(cycles).flatMap((place) => [...endless(place), ...unsorted(place, byId)]),
    ...unlikeMaterials(cycles, byId),
    ...(address.test(JSON.stringify(said)) ? [{ kind: 'address-in-words', place: cycles.code } as const] : []),
  ];
};
