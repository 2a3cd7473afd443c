import * as v from 'valibot';
import {
  ageBand,
  count,
  eachScheme,
  effective,
  monthDay,
  regionCode,
  residence,
  sourceIds,
  text,
  writtenDate,
} from './schema-parts.ts';

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

const told = {
  certainty: v.picklist(['official-text', 'reported', 'unverified']),
  src: v.pipe(sourceIds, v.minLength(1)),
  sourceDate: writtenDate,
  toldBy: text,
};

const dayOfMonth = v.pipe(count, v.maxValue(31));
const span = v.pipe(
  v.tuple([monthDay, monthDay]),
  v.check(([from, to]) => from <= to, 'from … to'),
);
const daysOfMonth = v.pipe(
  v.tuple([dayOfMonth, dayOfMonth]),
  v.check(([from, to]) => from <= to, 'from … to'),
);
const every = v.union([v.strictObject({ months: count }), v.strictObject({ days: count })]);
const windows = v.pipe(v.array(span), v.minLength(1));

const rolling = { kind: v.literal('rolling'), every, boundary };
const period = {
  kind: v.literal('period'),
  period: v.picklist(['year', 'half-year', 'quarter', 'month']),
  within: v.optional(daysOfMonth),
  maxGap: v.optional(v.strictObject({ months: count, boundary })),
};
const fixedWindow = { kind: v.literal('window'), windows, year: count };
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
    ageBand: v.optional(v.array(ageBand)),
    residence: v.optional(v.array(residence)),
    minor: v.optional(v.boolean()),
  }),
  rule: kinds({}),
});

const rule = kinds({
  first: v.optional(first),
  earliestRepeat: v.optional(v.union([v.strictObject({ months: count }), v.strictObject({ perMonth: v.literal(1) })])),
  variants: v.optional(v.array(variant)),
});

const place = { code: regionCode, name: text, effective, rules: eachScheme(rule) };

export const cyclesSchema = v.strictObject({ ...place, places: v.array(v.strictObject(place)) });
