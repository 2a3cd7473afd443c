import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Row } from '../../components/rows/rows.tsx';
import { addToCalendar, type CalendarLink, type CalendarOutcome } from '../../platform/calendar';
import { openSettings } from '../../platform/settings';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { calendarDates, type EntryDay, everyYear, isFor, useCalendarDates } from '../../state/calendar-dates.ts';
import { calendarWords } from './calendar-words.ts';

type Props = {
  /** Under which the entry is remembered: one for each day of a benefit. */
  id: string;
  /** What the row offers: 妈妈的日子，也放进手机日历. */
  title: string;
  /** What the entry says when it rings. */
  entry: string;
  date: CivilDate;
  /** The rule has the same day every year. */
  yearly: boolean;
  today: CivilDate;
  /** The way back from the entry; null: not signed yet, or nobody who could. The tap does not wait for it. */
  link: CalendarLink | null;
};

/**
 * Beside the messages: it rings without network, service or subscription. An entry made earlier cannot be taken back.
 */
export function CalendarRow({ id, title, entry: says, date, yearly, today, link }: Props) {
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null);
  const [old, setOld] = useState<EntryDay | null>(null);
  const before = useCalendarDates()[id];
  const stale = before !== undefined && !isFor(before, date) ? before : old;
  const add = async () => {
    const entry = {
      title: says,
      description: '打开微信里的「爸妈认证提醒」，看怎么办。',
      startMs: Date.parse(`${date}T09:00:00+08:00`),
      yearly,
    };
    const got = await addToCalendar(entry, link);
    setOutcome(got);
    setOld(stale);
    if (got === 'added') calendarDates.set({ ...calendarDates.get(), [id]: yearly ? everyYear(date) : date });
  };
  return (
    <Row
      icon='calendar'
      title={title}
      small={calendarWords({ outcome, date, yearly, today, kept: before !== undefined, stale })}
      onTap={() => void add()}
    >
      {outcome === 'not-allowed' ? <Button kind='line' text='打开微信的设置' onTap={openSettings} /> : null}
    </Row>
  );
}
