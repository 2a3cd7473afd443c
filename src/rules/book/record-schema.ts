import * as v from 'valibot';
import { eachScheme, effective, regionCode, scheme, sourceIds, text, writtenDate } from './schema-parts.ts';

const sourced = { text, src: sourceIds };

const channel = v.strictObject({
  name: text,
  kind: v.picklist([
    'app',
    'mini-program',
    'wechat-oa',
    'alipay',
    'app+mini-program',
    'app+alipay',
    'web',
    'kiosk',
    'bank-kiosk',
    'platform-entry',
    'city-channel',
  ]),
  state: v.picklist(['current', 'old', 'unsure']),
  namedOn: writtenDate,
  note: v.optional(text),
  src: sourceIds,
});

const lateTerms = {
  suspendFrom: v.picklist(['same-month', 'next-month', 'month-13', 'after-period', 'unknown']),
  resumeFrom: v.picklist(['same-month', 'next-month', 'unknown']),
  backPay: v.nullable(v.boolean()),
  resumeCutoff: v.optional(
    v.strictObject({ day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)), includesDay: v.boolean() }),
  ),
  counterAfterMonthsOverdue: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  said: v.optional(
    v.strictObject({
      suspend: v.optional(text),
      resume: v.optional(text),
      backPay: v.optional(text),
      counter: v.optional(text),
    }),
  ),
  note: v.optional(text),
  src: sourceIds,
};

const lateRule = v.strictObject({
  ...lateTerms,
  schemes: v.optional(v.array(scheme)),
  byScheme: v.optional(eachScheme(v.strictObject(lateTerms))),
});

const lateTexts = v.strictObject({
  suspend: v.nullable(text),
  resume: v.nullable(text),
  counter: v.nullable(text),
  src: sourceIds,
});

const hotline = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^[\d-]{5,15}$/)),
  what: text,
  status: v.picklist(['sourced', 'common']),
  offered: v.boolean(),
  src: sourceIds,
});

const place = {
  code: regionCode,
  name: text,
  sourceDate: writtenDate,
  effective,
  texts: v.array(v.strictObject(sourced)),
  notes: v.array(v.strictObject({ ...sourced, schemes: v.array(scheme), about: v.picklist(['counting', 'first']) })),
  channels: v.array(channel),
  lateRule: v.nullable(lateRule),
  superseded: v.array(v.strictObject({ ...sourced, until: text })),
};

export const recordSchema = v.strictObject({
  ...place,
  late: v.nullable(lateTexts),
  hotlines: v.array(hotline),
  validityLookup: v.nullable(text),
  places: v.array(v.strictObject(place)),
});
