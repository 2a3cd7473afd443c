import * as v from 'valibot';
import { yearlyDay } from './calendar.ts';

/** A fresh js_code of wx.login: for a session of ours, and for the signed links. */
export const codeBody = v.strictObject({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) });

export const preferencesBody = v.strictObject({
  hour: v.pipe(v.number(), v.integer(), v.minValue(9), v.maxValue(20)),
  yearlyLookUpOn: v.nullable(yearlyDay),
  enabled: v.boolean(),
});

/** `acceptedAt`: when the tap was, for a report that comes late; without it the tap is taken as now. */
export const creditBody = v.strictObject({
  templateId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  acceptId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  acceptedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});
