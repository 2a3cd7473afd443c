import * as v from 'valibot';
import { flowIds } from '../flows/types.ts';
import { civilDate, civilMonth, clientId, instant } from '../parts.ts';
import type { CivilDate } from '../vocabulary.ts';

/** When the last certification was, as far as the family knows. */
export const lastCertification = v.variant('kind', [
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('never') }),
  v.strictObject({ kind: v.literal('month'), month: civilMonth }),
  v.strictObject({ kind: v.literal('day'), on: civilDate }),
]);

/** A way that is no more stays readable: the record is worth more than the name of its way. */
const by = v.fallback(v.nullable(v.picklist(flowIds)), null);

/** `saidAt`: when it was said; `on`: the day in China on which it was done. */
const said = { id: clientId, saidAt: instant };

/** It was seen in the record. `nextDueOn`: the next due date, where the official page showed one. */
export const seen = v.strictObject({
  ...said,
  kind: v.literal('seen'),
  on: civilDate,
  by,
  nextDueOn: v.nullable(civilDate),
});
/** Its result is waited for. */
export const waiting = v.strictObject({ ...said, kind: v.literal('waiting'), on: civilDate, by });
/** An earlier one is taken back. */
export const takeBack = v.strictObject({ ...said, kind: v.literal('take-back'), takesBack: clientId });

/** One thing that was said of a certification, never changed afterwards: taking back is a record of its own. */
export const certificationRecord = v.variant('kind', [seen, waiting, takeBack]);

/**
 * The due date an official page showed, and when it was typed; `on` null: it was cleared then, also one that a record
 * brought.
 */
export const typedDue = v.nullable(v.strictObject({ on: v.nullable(civilDate), saidAt: instant }));

export type LastCertification = v.InferOutput<typeof lastCertification>;
export type CertificationRecord = v.InferOutput<typeof certificationRecord>;
type TypedDue = v.InferOutput<typeof typedDue>;

/** What a family typed on the elder's page and what it recorded since: the dates of the benefit follow from both. */
export type ToldDates = {
  typedLast: LastCertification;
  typedDue: TypedDue;
  records: readonly CertificationRecord[];
};

export type KnownDates = {
  last: LastCertification;
  officialDueOn: CivilDate | null;
  /** The day of the certification whose result is not there yet; null: none is waited for. */
  waitingSince: CivilDate | null;
};
