import Taro from '@tarojs/taro';
import { baseLibraryHas } from './base-library';

export type CalendarEntry = { title: string; description: string; startMs: number };

/** A page of ours with the service's signature: WeChat then writes a link to it into the entry. */
export type CalendarLink = { path: string; signature: string };

export type CalendarOutcome = 'added' | 'refused' | 'unsupported';

/** Taro's types know neither field of the link. */
type Option = Taro.addPhoneCalendar.Option & Partial<CalendarLink>;

export const takesLink = (): boolean => baseLibraryHas('3.7.6');

/** Where the person, or a missing permission, said no: without the link it would be the same. */
const isTheirNo = (error: unknown): boolean =>
  /cancel|auth|den(y|ied)|permission|privacy/i.test(String((error as { errMsg?: string }).errMsg));

/** A signature that ended in a no, whosever it was: the next tap goes without it from the start, as before there were links. */
let notTaken = '';

const add = ({ title, description, startMs }: CalendarEntry, link: CalendarLink | null) => {
  const startTime = Math.floor(startMs / 1000);
  const option: Option = { title, description, startTime, alarm: true, alarmOffset: 0, ...link };
  return Taro.addPhoneCalendar(option);
};

/**
 * A timed entry with the alarm at its start: what rings most reliably across phones. Nothing is awaited before WeChat is
 * asked: it wants to be asked in the tap. When it does not take the link, the entry is made without.
 */
export async function addToCalendar(entry: CalendarEntry, link: CalendarLink | null = null): Promise<CalendarOutcome> {
  if (!Taro.canIUse('addPhoneCalendar')) return 'unsupported';
  const given = link && link.signature !== notTaken && takesLink() ? link : null;
  const added = () => 'added' as const;
  return add(entry, given).then(added, (error: unknown) => {
    if (given) notTaken = given.signature;
    if (!given || isTheirNo(error)) return 'refused';
    return add(entry, null).then(added, () => 'refused' as const);
  });
}
