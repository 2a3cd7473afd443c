import * as v from 'valibot';
import { yearlyDay } from '../rules/parts.ts';
import { hours } from '../rules/reminders/hours.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

/**
 * When and whether messages come. `hour` in China. `yearlyLookUp`: the day of the yearly 查一查, `off` where the family
 * switched it off, `default` where nobody was asked: then it is the day on which the first elder was added.
 */
export const preferences = v.strictObject({
  hour: v.pipe(v.number(), v.integer(), v.minValue(hours.first), v.maxValue(hours.last)),
  yearlyLookUp: v.union([v.picklist(['default', 'off']), yearlyDay]),
  enabled: v.boolean(),
});

export type Preferences = v.InferOutput<typeof preferences>;

/**
 * The day of the yearly 查一查, `MM-DD`; null: none.
 * @param firstOn when the first elder was added, as far as is known; 02-29, which most years have not, gives 03-01.
 */
export const yearlyDayOf = (yearlyLookUp: Preferences['yearlyLookUp'], firstOn: CivilDate | null): string | null => {
  if (yearlyLookUp === 'off') return null;
  if (yearlyLookUp !== 'default') return yearlyLookUp;
  const day = firstOn?.slice('YYYY-'.length) ?? null;
  return day === '02-29' ? '03-01' : day;
};
