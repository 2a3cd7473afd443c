import type { CalendarOutcome } from '../../platform/calendar';
import { isCivilDate } from '../../rules/civil-date.ts';
import { yearlyDayWords } from '../../rules/day-words.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { EntryDay } from '../../state/calendar-dates.ts';
import { dayInYearWords } from '../../words/dates.ts';

type State = {
  /** How the tap ended; null: not tapped yet. */
  outcome: CalendarOutcome | null;
  date: CivilDate;
  yearly: boolean;
  today: CivilDate;
  /** An entry was made before. */
  kept: boolean;
  /** The day, or `--MM-DD` of every year, of an entry that rings at the wrong time now. */
  stale: EntryDay | null;
};

const notAdded: Record<Exclude<CalendarOutcome, 'added'>, string> = {
  cancelled: '没记上。想要了再点一次，或自己在日历里记',
  'not-allowed': '没记上。到设置里让微信用日历，再点一次，或自己在日历里记',
  failed: '没记上。再点一次，或自己在日历里记',
  unsupported: '这个微信版本记不了。请自己在日历里记',
};

const everyYearWords = (day: string): string => `每年 ${yearlyDayWords(day.slice(-'MM-DD'.length))}`;

/** What the row says. WeChat reports an entry also when it was cancelled in the calendar: who made one has to look. */
export function calendarWords({ outcome, date, yearly, today, kept, stale }: State): string {
  const day = yearly ? everyYearWords(date) : dayInYearWords(date, today);
  const offered = `${day}上午 9 点响，不联网也会响`;
  const made = `${day}的放进去了。去日历里看一眼，没有就再点一次`;
  const before = kept ? `${day}的放过了。日历里没有，就再点一次` : offered;
  const now = stale ? `日子变成 ${day}了` : before;
  const said = outcome === 'added' ? made : outcome ? notAdded[outcome] : now;
  const staleDay = isCivilDate(stale) ? dayInYearWords(stale, today) : stale && everyYearWords(stale);
  return staleDay ? `${said}。日历里 ${staleDay} 的旧提醒，请手动删掉` : said;
}
