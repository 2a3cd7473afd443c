import type { CalendarEntry, CalendarLink, CalendarOutcome } from './calendar';
import { calendarFile } from './calendar-file.ts';
import { previewBridge } from './preview-bridge.ts';

export type { CalendarEntry, CalendarLink, CalendarOutcome };

/** The link is one into WeChat, made by WeChat: a file for the browser's calendar has no use for it. */
export const takesLink = (): boolean => false;

/** The browser is handed an .ics file. Taro's own stand-in takes seconds for milliseconds, and writes 1970 into it. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarOutcome> {
  previewBridge()?.announce('手机会打开日历，记下这一天');
  const file = calendarFile(entry);
  if (file === null) return 'failed';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  link.download = `${entry.title}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
  return 'added';
}
