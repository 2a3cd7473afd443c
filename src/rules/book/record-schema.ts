import * as v from 'valibot';
import { regionCode, scheme } from '../parts.ts';
import type { Written } from '../vocabulary.ts';
import { citationId, eachScheme, effective, list, sourceIds, text } from './schema-parts.ts';

const sourced = { text, src: sourceIds };
const sourcedText = v.strictObject(sourced);

/** What else the material says about the counting, or about the first certification, of some schemes. */
const note = v.strictObject({ ...sourced, schemes: list(scheme), about: v.picklist(['counting', 'first']) });

const terms = {
  /** `month-13`: the month after the last valid one. */
  suspendFrom: v.picklist(['same-month', 'next-month', 'month-13', 'after-period', 'unknown']),
  resumeFrom: v.picklist(['same-month', 'next-month', 'unknown']),
  /** null: the material does not say. */
  backPay: v.nullable(v.boolean()),
  /** Done by this day of the month, it resumes in this turn; `includesDay` false: the material says 「N 日前」. */
  resumeCutoff: v.exactOptional(
    v.strictObject({ day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)), includesDay: v.boolean() }),
  ),
  /** From so many months overdue only a counter or the village can do it. */
  counterAfterMonthsOverdue: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The record's own sentence of a part; it stands in the place of the coded one. */
  said: v.exactOptional(
    v.strictObject({
      suspend: v.exactOptional(text),
      resume: v.exactOptional(text),
      backPay: v.exactOptional(text),
      counter: v.exactOptional(text),
    }),
  ),
  /** What else the material says or leaves open; always shown. */
  note: v.exactOptional(text),
  src: list(citationId),
};
const lateTerms = v.strictObject(terms);

/** What happens when it is late. Without `schemes` it covers the whole record; `byScheme` replaces it for a scheme. */
const lateRule = v.strictObject({
  ...terms,
  schemes: v.exactOptional(list(scheme)),
  byScheme: v.exactOptional(eachScheme(lateTerms)),
});

/** A number of the region's own that a source names; that 12333 answers everywhere is not repeated here. */
const hotline = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^[\d-]{5,15}$/)),
  what: text,
  src: sourceIds,
});

const place = {
  code: regionCode,
  effective,
  texts: list(sourcedText),
  notes: list(note),
  lateRule: v.nullable(lateRule),
};
const placeRecord = v.strictObject(place);

/** What the pages behind the first screen say of a province and of its places. */
export const recordSchema = v.strictObject({ ...place, hotlines: list(hotline), places: list(placeRecord) });

export type SourcedText = v.InferOutput<typeof sourcedText>;
export type LateTerms = v.InferOutput<typeof lateTerms>;
export type LateRule = v.InferOutput<typeof lateRule>;
export type Hotline = v.InferOutput<typeof hotline>;
export type PlaceRecord = Written<v.InferOutput<typeof placeRecord>>;
export type RegionRecord = Written<v.InferOutput<typeof recordSchema>>;
