import { useState } from 'react';
import { Row } from '../../components/rows/row';
import { addToCalendar, type CalendarLink, type CalendarOutcome } from '../../platform/calendar';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { calendarDates, useCalendarDates } from '../../state/calendar-dates';
import { dayInYearWords } from '../../words/dates';

type Props = {
  benefitId: string;
  who: string;
  date: CivilDate;
  today: CivilDate;
  /** The way back from the entry; null: not signed yet, or nobody who could. The tap does not wait for it. */
  link: CalendarLink | null;
};

const outcomes: Record<Exclude<CalendarOutcome, 'added'>, string> = {
  refused: '没记上。想要了再点一次，或自己在日历里记',
  unsupported: '这个微信版本记不了。请自己在日历里记',
};

/** The second channel: it rings without network, service or subscription. An entry made earlier cannot be taken back. */
export function CalendarRow({ benefitId, who, date, today, link }: Props) {
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null);
  const [old, setOld] = useState<CivilDate | null>(null);
  const before = useCalendarDates()[benefitId];
  const stale = before !== undefined && before !== date ? before : old;
  const deleteOld = stale ? `日历里 ${dayInYearWords(stale, today)} 的旧提醒，请手动删掉` : '';
  const add = async () => {
    const entry = {
      title: `${who}的养老认证：查一查，没办就办`,
      description: '打开微信里的「爸妈认证提醒」，看怎么办。',
      startMs: Date.parse(`${date}T09:00:00+08:00`),
    };
    const got = await addToCalendar(entry, link);
    setOutcome(got);
    setOld(stale);
    if (got === 'added') calendarDates.set({ ...calendarDates.get(), [benefitId]: date });
  };
  const day = dayInYearWords(date, today);
  const offered = `${day}上午 9 点响，不联网也会响`;
  const kept = before && !outcome ? `${day}的已经放进去了` : offered;
  const moved = stale && !outcome ? `日子变成 ${day}了` : kept;
  const said = outcome === 'added' ? `记好了，${day}上午 9 点会响` : outcome ? outcomes[outcome] : moved;
  const small = deleteOld ? `${said}。${deleteOld}` : said;
  return <Row icon='calendar' title={`${who}的日子，也放进手机日历`} small={small} onTap={() => void add()} />;
}
