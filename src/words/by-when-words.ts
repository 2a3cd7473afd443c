import { daysBetween } from '../rules/china-time.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import { dayAndWeekday, dayInYearWords } from './dates.ts';

type Days = Pick<CertificationWindow, 'adviseBy' | 'checkBy'>;

/** Whether the advised day lies ahead and is another one than the last: only then there is a 最好. */
const bestOf = ({ adviseBy, checkBy }: Days, today: CivilDate): CivilDate | null =>
  adviseBy !== null && adviseBy !== checkBy && today <= adviseBy ? adviseBy : null;

/** 最好 12月11日（星期五）前, 最晚 12月20日（星期日）; once the advised day is past, the sooner the better. */
export function byWhenLines(days: Days, today: CivilDate): readonly string[] {
  const { adviseBy, checkBy } = days;
  if (checkBy === null) return [];
  if (checkBy === today) return ['最晚就是今天'];
  const last = `最晚 ${dayAndWeekday(checkBy, today)}`;
  const best = bestOf(days, today);
  if (best === today) return ['最好今天办', last];
  if (best !== null) return [`最好 ${dayAndWeekday(best, today)}前`, last];
  return adviseBy !== null && adviseBy < today ? ['越早越好', last] : [last];
}

/** The same in the few words of a headline: by when, or how many days are left until which day. */
export function byWhenShort(days: Days & { checkBy: CivilDate }, today: CivilDate): string {
  const { checkBy } = days;
  if (checkBy === today) return '最晚就是今天';
  const best = bestOf(days, today);
  if (best === today) return '最好今天办';
  return best === null ? daysToWords(checkBy, today) : `最好 ${dayInYearWords(best, today)}前`;
}

/** 到 12月20日还有 6 天: days to go are never said without the day. */
const daysToWords = (date: CivilDate, today: CivilDate): string =>
  `到 ${dayInYearWords(date, today)}还有 ${daysBetween(today, date) ?? 0} 天`;

/** The one day that the calendar leaf shows, and what it is. */
export function leafDay(days: Days, today: CivilDate): { date: CivilDate; meaning: '最好' | '最晚' } | null {
  const best = bestOf(days, today);
  if (best !== null) return { date: best, meaning: '最好' };
  return days.checkBy === null ? null : { date: days.checkBy, meaning: '最晚' };
}
