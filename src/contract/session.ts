import * as v from 'valibot';
import { clientId, instant } from '../rules/parts.ts';

/** A fresh js_code of wx.login: for a session of ours, and for the signed links. */
export const loginCode = v.strictObject({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) });

/** `token`: 256 random bits, good until `expiresAt`. */
export const session = v.strictObject({ token: v.string(), expiresAt: instant });

/**
 * One 允许. `acceptedAt`: when the tap was by the phone's own clock, for a report that comes late; without it the tap is
 * taken as now. `sentAt`: that clock as the report goes, by which the service corrects it; 0.1.0 did not say.
 */
export const credit = v.strictObject({
  templateId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  acceptId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  acceptedAt: v.optional(instant),
  sentAt: v.optional(instant),
});

/** The page of one benefit, signed for wx.addPhoneCalendar by the session_key of the code. */
export const calendarLink = v.strictObject({ benefitId: clientId, path: v.string(), signature: v.string() });
export const calendarLinks = v.strictObject({ links: v.array(calendarLink) });

/** A mini-program code as a data address. */
export const codePicture = v.strictObject({ image: v.string() });

export type Credit = v.InferOutput<typeof credit>;
export type CalendarLink = v.InferOutput<typeof calendarLink>;
