import * as v from 'valibot';
import { civilDate } from '../parts.ts';

/** Small schemas that the parts of a region share. */

/** An array that nobody changes. */
export const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly());

export const text = v.pipe(v.string(), v.nonEmpty());
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
/** YYYY, YYYY-MM or YYYY-MM-DD, as a source writes it. */
export const writtenDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)));
/** A number of the region's own table of citations. */
export const citationNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
export const sourceIds = list(citationNumber);
export const effective = v.strictObject({ from: v.exactOptional(civilDate), until: v.exactOptional(civilDate) });
export const citationId = v.union([citationNumber, v.pipe(v.string(), v.regex(/^[A-Z]\d\d$/))]);
export const eachScheme = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({
    enterprise: v.exactOptional(schema),
    institution: v.exactOptional(schema),
    resident: v.exactOptional(schema),
    injury: v.exactOptional(schema),
    survivor: v.exactOptional(schema),
  });
