import * as v from 'valibot';
import { isInstant } from '../rules/china-time.ts';
import { isCivilDate, isCivilMonth, parseDay } from '../rules/civil-date.ts';
import { isRegionCode } from '../rules/region-code.ts';
import { ageBands, relations, residences, schemes } from '../rules/vocabulary.ts';

/** The pieces that requests and answers are made of. A pattern beside each check, so that the API's document can say it. */

export const civilDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.guard(isCivilDate, 'a day of the calendar from 1900, YYYY-MM-DD'),
);

export const civilMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}$/),
  v.guard(isCivilMonth, 'a month from 1900, YYYY-MM'),
);

/** ISO 8601 with its zone; `…+08` alone is none. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
  v.guard(isInstant, 'an instant, ISO 8601 with its zone'),
);

/** A day that every year has, so not 02-29. 2001 is any year without it. */
export const yearlyDay = v.pipe(
  v.string(),
  v.regex(/^\d{2}-\d{2}$/),
  v.check((text) => parseDay(`2001-${text}`) !== null, 'MM-DD that every year has'),
);

/** Made by the phone, its own among all that the phone makes. */
export const clientId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** GB/T 2260; whether a record covers it the rules say. */
export const regionCode = v.pipe(v.string(), v.regex(/^\d{6}$/), v.guard(isRegionCode, 'six digits'));

export const relation = v.picklist(relations);
export const residence = v.picklist(residences);
export const ageBand = v.picklist(ageBands);
export const scheme = v.picklist(schemes);
