import { createEvent } from 'ics';
import type { CalendarEntry } from './calendar';

/** The entry as an .ics file, for the browser's calendar; null: it cannot be written as one. */
export function calendarFile({ title, description, startMs, yearly }: CalendarEntry): string | null {
  const { value } = createEvent({
    title,
    description,
    start: startMs,
    duration: { minutes: 30 },
    alarms: [{ action: 'display', description: title, trigger: { minutes: 0, before: true } }],
    ...(yearly ? { recurrenceRule: 'FREQ=YEARLY' } : {}),
  });
  return value ?? null;
}
