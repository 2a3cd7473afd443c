import Taro from '@tarojs/taro';
import { baseLibraryHas } from './base-library.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** `yearly`: the same day of every year, as where each calendar year ends the turn. */
export type CalendarEntry = { title: string; description: string; startMs: number; yearly?: boolean };

/** A page of ours with the service's signature: WeChat then writes a link to it into the entry. */
export type CalendarLink = { path: string; signature: string };

/** `added` is what WeChat says: on Android it says so as well when the person has cancelled in the calendar itself. */
export type CalendarOutcome = 'added' | Refusal | 'unsupported';

/** Taro's types know neither field of the link. */
type Option = Taro.addPhoneCalendar.Option & Partial<CalendarLink>;

export const takesLink = (): boolean => baseLibraryHas('3.7.6');

/**
 * A signature that ended in a no, whosever it was: the next tap goes without it from the start, as before there were
 * links.
 */
let notTaken: string | null = null;

const add = ({ title, description, startMs, yearly }: CalendarEntry, link: CalendarLink | null) => {
  const startTime = Math.floor(startMs / 1000);
  const option: Option = { title, description, startTime, alarm: true, alarmOffset: 0, ...link };
  return yearly ? Taro.addPhoneRepeatCalendar({ ...option, repeatInterval: 'year' }) : Taro.addPhoneCalendar(option);
};

/**
 * A timed entry with the alarm at its start: what rings most reliably across phones. Nothing is awaited before WeChat
 * is asked: it wants to be asked in the tap. When it does not take the link, the entry is made without; after a no of
 * the person's, or of the phone's, it would be the same without.
 */
export async function addToCalendar(entry: CalendarEntry, link: CalendarLink | null = null): Promise<CalendarOutcome> {
  if (!Taro.canIUse(entry.yearly ? 'addPhoneRepeatCalendar' : 'addPhoneCalendar')) return 'unsupported';
  const given = link && link.signature !== notTaken && takesLink() ? link : null;
  const added = () => 'added' as const;
  return add(entry, given).then(added, (error: unknown) => {
    const refusal = refusalOf(error);
    if (given) notTaken = given.signature;
    if (!given || refusal !== 'failed') return refusal;
    return add(entry, null).then(added, refusalOf);
  });
}
