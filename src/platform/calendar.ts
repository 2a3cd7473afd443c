import Taro from '@tarojs/taro';

export type CalendarEntry = { title: string; description: string; startMs: number };

export type CalendarOutcome = 'added' | 'refused' | 'unsupported';

/** A timed entry with the alarm at its start: what rings most reliably across phones. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarOutcome> {
  if (!Taro.canIUse('addPhoneCalendar')) return 'unsupported';
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
