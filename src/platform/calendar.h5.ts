import Taro from '@tarojs/taro';
import type { CalendarEntry, CalendarLink, CalendarOutcome } from './calendar';
import { previewBridge } from './preview-bridge';

export type { CalendarEntry, CalendarLink, CalendarOutcome };

/** The link is one into WeChat, made by WeChat: a file for the browser's calendar has no use for it. */
export const takesLink = (): boolean => false;

/** Taro's web stand-in hands the browser an .ics file. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarOutcome> {
  previewBridge()?.announce('手机会打开日历，记下这一天');
  return Taro.addPhoneCalendar({
    title: entry.title,
    description: entry.description,
    startTime: Math.floor(entry.startMs / 1000),
    alarm: true,
    alarmOffset: 0,
  }).then(
    () => 'added' as const,
    () => 'refused' as const,
  );
}
