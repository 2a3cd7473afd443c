import * as v from 'valibot';
import { type Preferences, preferences as shape } from '../contract/preferences.ts';
import { preferences010, preferencesFrom } from '../contract/released/preferences-0-1-0.ts';
import { hours } from '../rules/reminders/hours.ts';
import { stored, useStored } from './stored.ts';

export type { Preferences };

/** 1: as 0.1.0 kept them. */
const version = 2;

const blank: Preferences = { hour: hours.unlessChosen, yearlyLookUp: 'default', enabled: true };

const { hour, yearlyLookUp, enabled } = shape.entries;
const { yearlyLookUpOn } = preferences010.entries;

const some = v.pipe(
  v.object({
    hour: v.fallback(hour, blank.hour),
    yearlyLookUp: v.fallback(v.optional(yearlyLookUp), undefined),
    yearlyLookUpOn: v.fallback(v.optional(yearlyLookUpOn), undefined),
    enabled: v.fallback(enabled, blank.enabled),
  }),
  v.transform(
    ({ hour, yearlyLookUp, yearlyLookUpOn, enabled }): Preferences => ({
      hour,
      yearlyLookUp: yearlyLookUp ?? yearlyLookUpOn ?? blank.yearlyLookUp,
      enabled,
    }),
  ),
);

/** Not known as long as nobody chose here and nothing was heard of the service: then nothing is sent. */
export const preferences = stored<Preferences>('preferences', {
  version,
  blank,
  read: (value, kept) => {
    const then = v.safeParse(preferences010, value);
    if (then.success && kept === 1) return { value: preferencesFrom(then.output), whole: true };
    const now = v.safeParse(shape, value);
    if (now.success && kept === version) return { value: now.output, whole: true };
    const read = v.safeParse(some, value);
    return { value: read.success ? read.output : blank, whole: false };
  },
});

export const usePreferences = () => useStored(preferences);
