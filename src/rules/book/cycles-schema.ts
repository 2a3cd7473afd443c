import * as v from 'valibot';
import {
  ageBand,
  count,
  eachScheme,
  effective,
  list,
  monthDay,
  regionCode,
  residence,
  sourceIds,
  text,
  writtenDate,
} from './schema-parts.ts';

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
  src: v.pipe(sourceIds, v.minLength(1)),
  /** Date of the newest material that states the rule, as written; null: the material bears no date. */
  sourceDate: writtenDate,
  /** Whose material that is, in words for a card's last line; `certainty: 'reported'` adds 转述 before it. */
  toldBy: text,
};

const dayOfMonth = v.pipe(count, v.maxValue(31));
const span = v.pipe(
  v.tuple([monthDay, monthDay]),
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
  within: v.optional(daysOfMonth),
  maxGap: v.optional(v.strictObject({ months: count, boundary })),
};
const fixedWindow = { kind: v.literal('window'), windows, year: count };
/** `said`: what its material says where that is not 接到通知的人才要办, as one clause. */
const notice = { kind: v.literal('notice'), said: v.optional(text) };
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
    ageBand: v.optional(list(ageBand)),
    residence: v.optional(list(residence)),
    minor: v.optional(v.boolean()),
  }),
  rule: kinds({}),
});

const earliestRepeat = v.union([v.strictObject({ months: count }), v.strictObject({ perMonth: v.literal(1) })]);

/** One rule: one place, one scheme. */
const rule = kinds({
  first: v.optional(first),
  earliestRepeat: v.optional(earliestRepeat),
  variants: v.optional(list(variant)),
});

const place = { code: regionCode, name: text, effective, rules: eachScheme(rule) };
const placeCycles = v.strictObject(place);

/** One province-level region with the cities and counties whose own material was found: what the first screen needs. */
export const cyclesSchema = v.strictObject({ ...place, places: list(placeCycles) });

/** Numbers of the region's own table of citations. */
export type SourceIds = v.InferOutput<typeof sourceIds>;
export type Certainty = v.InferOutput<typeof certainty>;
export type Boundary = v.InferOutput<typeof boundary>;
export type First = v.InferOutput<typeof first>;
export type EarliestRepeat = v.InferOutput<typeof earliestRepeat>;
export type Rule = v.InferOutput<typeof rule>;
/** A rule that sets no date: 接到通知的人才要办, or the county decides. */
export type UndatedRule = Extract<Rule, { kind: 'notice' | 'varies' }>;
export type PlaceCycles = v.InferOutput<typeof placeCycles>;
export type RegionCycles = v.InferOutput<typeof cyclesSchema>;

type CountingOf<R> = R extends Rule ? Omit<R, keyof typeof told | 'first' | 'earliestRepeat' | 'variants'> : never;
/** How a rule counts, without who told it and for whom else it differs. */
export type Counting = CountingOf<Rule>;
