import * as v from 'valibot';
import { yearlyDay } from '../parts.ts';
import { type Preferences, preferences } from '../preferences.ts';

export const preferences010 = v.object({
  hour: preferences.entries.hour,
  yearlyLookUpOn: v.nullable(yearlyDay),
  enabled: v.boolean(),
});

type Preferences010 = v.InferOutput<typeof preferences010>;

/** Null was its silent default: nobody had switched anything off. */
export const preferencesFrom = ({ hour, yearlyLookUpOn, enabled }: Preferences010): Preferences => ({
  hour,
  yearlyLookUp: yearlyLookUpOn ?? 'default',
  enabled,
});
