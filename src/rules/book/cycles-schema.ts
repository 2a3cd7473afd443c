import * as v from 'valibot';
import { ageBand, regionCode, residence, yearlyDay } from '../parts.ts';
import type { RegionCode, Scheme, Written } from '../vocabulary.ts';
import { citationNumber, count, eachScheme, effective, list, sourceIds, text, writtenDate } from './schema-parts.ts';

/** How the last day of a rolling cycle is counted; `unknown`: the material does not say. */
const boundary = v.picklist([
  'exact-anniversary',
  'day-before-anniversary',
  '365-days',
  'end-of-same-month',
  'end-of-previous-month',
  'unknown',
]);

const first = v.strictObject({
  kind: v.picklist([
    'counts-from-benefit-start',
    'next-month',
    'same-month-next-year',
    'next-year',
    'exempt-first-year',
    'before-first-payment',
  ]),
});

const certainty = v.picklist(['official-text', 'reported', 'unverified']);

const told = {
  certainty,
  /** The newest material that states the rule first: whose it is and of when is said on a card's last line. */
  src: v.pipe(sourceIds, v.minLength(1)),
};

/** Of a material behind a rule what the first screen says; the whole citation comes with the pages behind it. */
const material = v.strictObject({ id: citationNumber, publisher: v.nullable(text), date: writtenDate });

const dayOfMonth = v.pipe(count, v.maxValue(31));
const span = v.pipe(
  v.tuple([yearlyDay, yearlyDay]),
  v.readonly(),
  v.check(([from, to]) => from <= to, 'from … to'),
);
const daysOfMonth = v.pipe(
  v.tuple([dayOfMonth, dayOfMonth]),
  v.readonly(),
  v.check(([from, to]) => from <= to, 'from … to'),
);
const every = v.union([v.strictObject({ months: count }), v.strictObject({ days: count })]);
const windows = v.pipe(list(span), v.minLength(1));

const rolling = { kind: v.literal('rolling'), every, boundary };
const period = {
  kind: v.literal('period'),
  period: v.picklist(['year', 'half-year', 'quarter', 'month']),
  within: v.exactOptional(daysOfMonth),
  maxGap: v.exactOptional(v.strictObject({ months: count, boundary })),
};
const fixedWindow = { kind: v.literal('window'), windows, year: count };
/** `said`: what its material says where that is not 接到通知的人才要办, as one clause. */
const notice = { kind: v.literal('notice'), said: v.exactOptional(text) };
const varies = { kind: v.literal('varies') };

const kinds = <M extends v.ObjectEntries>(more: M) =>
  v.variant('kind', [
    v.strictObject({ ...rolling, ...told, ...more }),
    v.strictObject({ ...period, ...told, ...more }),
    v.strictObject({ ...fixedWindow, ...told, ...more }),
    v.strictObject({ ...notice, ...told, ...more }),
    v.strictObject({ ...varies, ...told, ...more }),
  ]);

const variant = v.strictObject({
  when: v.strictObject({
    ageBand: v.exactOptional(list(ageBand)),
    residence: v.exactOptional(list(residence)),
    minor: v.exactOptional(v.boolean()),
  }),
  rule: kinds({}),
});

const earliestRepeat = v.union([v.strictObject({ months: count }), v.strictObject({ perMonth: v.literal(1) })]);

const rule = kinds({
  first: v.exactOptional(first),
  earliestRepeat: v.exactOptional(earliestRepeat),
  variants: v.exactOptional(list(variant)),
});

const place = { code: regionCode, name: text, effective, rules: eachScheme(rule) };
const placeCycles = v.strictObject(place);

/** One province-level region with the cities and counties whose own material was found, as its folder writes it. */
export const cyclesSchema = v.pipe(
  v.strictObject({
    ...place,
    /** No entry of its own was found, as its `entry` says: the first screen has no entries. */
    noDoor: v.exactOptional(v.literal(true)),
    materials: list(material),
    places: list(placeCycles),
  }),
  v.check(({ materials, ...written }) => {
    const known = new Set(materials.map(({ id }) => id));
    return newestBehind(written).every((id) => id !== undefined && known.has(id));
  }, 'the newest material behind every rule'),
);

type Ruled = Pick<v.InferOutput<typeof placeCycles>, 'rules'> & { places?: readonly Ruled[] };

/** The first material of every rule, of every place and variant. */
const newestBehind = ({ rules, places = [] }: Ruled): readonly (number | undefined)[] => [
  ...Object.values(rules).flatMap(({ src, variants = [] }) => [src[0], ...variants.map(({ rule }) => rule.src[0])]),
  ...places.flatMap(newestBehind),
];

/** Numbers of the region's own table of citations. */
export type SourceIds = v.InferOutput<typeof sourceIds>;
export type Certainty = v.InferOutput<typeof certainty>;
export type Boundary = v.InferOutput<typeof boundary>;
export type First = v.InferOutput<typeof first>;
export type EarliestRepeat = v.InferOutput<typeof earliestRepeat>;
export type WrittenRule = v.InferOutput<typeof rule>;
export type WrittenCycles = Written<v.InferOutput<typeof cyclesSchema>>;

/** Whose word a rule is. */
export type Telling = {
  /** Date of the newest material that states the rule, as written; null: the material bears no date. */
  sourceDate: string | null;
  /** Whose material that is, in words for a card's last line; `certainty: 'reported'` adds 转述 before it. */
  toldBy: string | null;
};
type Variant = Omit<v.InferOutput<typeof variant>, 'rule'> & { rule: v.InferOutput<typeof variant>['rule'] & Telling };
type ToldOf<R> = R extends WrittenRule ? Omit<R, 'variants'> & Telling & { variants?: readonly Variant[] } : never;

/** One rule: one place, one scheme, with whose word it is. */
export type Rule = ToldOf<WrittenRule>;
export const ruleKinds = ['rolling', 'period', 'window', 'notice', 'varies'] as const satisfies readonly Rule['kind'][];
/** A rule that sets no date: 接到通知的人才要办, or the county decides. */
export type UndatedRule = Extract<Rule, { kind: 'notice' | 'varies' }>;
/** What the first screen needs of one place. */
export type PlaceCycles = Omit<Written<v.InferOutput<typeof placeCycles>>, 'code' | 'rules'> & {
  code: RegionCode;
  rules: Partial<Record<Scheme, Rule>>;
};
export type RegionCycles = PlaceCycles & { noDoor?: true; places: readonly PlaceCycles[] };

type CountingOf<R> = R extends WrittenRule
  ? Omit<R, keyof typeof told | 'first' | 'earliestRepeat' | 'variants'>
  : never;
/** How a rule counts, without who told it and for whom else it differs. */
export type Counting = CountingOf<WrittenRule>;
