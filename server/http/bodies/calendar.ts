import * as v from 'valibot';

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

export const civilDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay, 'a day of the calendar'));

export const civilMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A day that every year has, so not 02-29. */
export const yearlyDay = v.pipe(
  v.string(),
  v.regex(/^\d{2}-\d{2}$/),
  v.check((text) => isDay(`2025-${text}`), 'MM-DD that every year has'),
);
