import * as v from 'valibot';
import { parseDay } from '../civil-date.ts';
import { isRegionCode } from '../region-code.ts';
import { ageBands, residences, schemes, type WrittenCode } from '../vocabulary.ts';

/** Small schemas that the parts of a region share. */

/** An array that nobody changes. */
export const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly());

export const text = v.pipe(v.string(), v.nonEmpty());
const isWritten = (text: string): text is WrittenCode => isRegionCode(text);

export const regionCode = v.pipe(v.string(), v.guard(isWritten, 'six digits'));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const civilDate = v.pipe(
  v.string(),
  v.check((value) => parseDay(value) !== null, 'a civil date'),
);
export const monthDay = v.pipe(
  v.string(),
  v.check((value) => parseDay(`2001-${value}`) !== null, 'a day of every year'),
);
/** YYYY, YYYY-MM or YYYY-MM-DD, as a source writes it. */
export const writtenDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)));
/** A number of the region's own table of citations. */
export const citationNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
export const sourceIds = list(citationNumber);
export const effective = v.strictObject({ from: v.exactOptional(civilDate), until: v.exactOptional(civilDate) });
export const citationId = v.union([citationNumber, v.pipe(v.string(), v.regex(/^[A-Z]\d\d$/))]);
export const scheme = v.picklist(schemes);
export const ageBand = v.picklist(ageBands);
export const residence = v.picklist(residences);
export const eachScheme = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({
    enterprise: v.exactOptional(schema),
    institution: v.exactOptional(schema),
    resident: v.exactOptional(schema),
    injury: v.exactOptional(schema),
    survivor: v.exactOptional(schema),
  });
