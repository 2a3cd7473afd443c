import * as v from 'valibot';
import { instantShape, isInstant } from './china-time.ts';
import { dateShape, isCivilDate, isCivilMonth, isYearlyDay, monthShape, yearlyShape } from './civil-date.ts';
import { codeShape, isRegionCode } from './region-code.ts';
import { ageBands, moneyStates, relations, residences, schemes, stops } from './vocabulary.ts';

/**
 * The pieces that records, requests and answers are made of. A pattern beside each check, so that the API's document
 * can say it.
 */

export const civilDate = v.pipe(
  v.string(),
  v.regex(dateShape),
  v.guard(isCivilDate, 'a day of the calendar from 1900, YYYY-MM-DD'),
);

export const civilMonth = v.pipe(v.string(), v.regex(monthShape), v.guard(isCivilMonth, 'a month from 1900, YYYY-MM'));

/** ISO 8601 with its zone; `…+08` alone is none. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(instantShape),
  v.guard(isInstant, 'an instant, ISO 8601 with its zone'),
);

/** A day that every year has, so not 02-29. */
export const yearlyDay = v.pipe(v.string(), v.regex(yearlyShape), v.check(isYearlyDay, 'MM-DD that every year has'));

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Made by the phone, its own among all that the phone makes. */
export const clientId = id;

/** Made by the service, and tells nothing. */
export const serviceId = id;

/** GB/T 2260; whether a record covers it the rules say. */
export const regionCode = v.pipe(v.string(), v.regex(codeShape), v.guard(isRegionCode, 'six digits'));

export const relation = v.picklist(relations);
export const residence = v.picklist(residences);
export const ageBand = v.picklist(ageBands);
export const scheme = v.picklist(schemes);
export const moneyState = v.picklist(moneyStates);
export const stop = v.picklist(stops);
