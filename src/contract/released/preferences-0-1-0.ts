import * as v from 'valibot';
import { yearlyDay } from '../../rules/parts.ts';
import { type Preferences, preferences } from '../preferences.ts';

export const preferences010 = v.strictObject({
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

/** It has one word, null, for *never asked* and for *switched off*. */
export const preferencesAs010 = ({ hour, yearlyLookUp, enabled }: Preferences): Preferences010 => ({
  hour,
  yearlyLookUpOn: yearlyLookUp === 'default' || yearlyLookUp === 'off' ? null : yearlyLookUp,
  enabled,
});

/**
 * What it sent, over what is kept: null where a day was kept is that the family chose none; elsewhere it is no news.
 */
export const preferencesOver = (sent: Preferences010, kept: Preferences): Preferences => {
  const { yearlyLookUpOn } = preferencesAs010(kept);
  const yearlyLookUp = yearlyLookUpOn === sent.yearlyLookUpOn ? kept.yearlyLookUp : (sent.yearlyLookUpOn ?? 'off');
  return { hour: sent.hour, yearlyLookUp, enabled: sent.enabled };
};
