import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords, weekdayWords } from '../../words/dates.ts';
import { LeafWords } from './leaf-words.tsx';

type LeafProps = {
  date: CivilDate;
  today: CivilDate;
  /** What the day is, spoken before it: 最好, 最晚, 下次最好. */
  meaning?: string;
};

/** The tear-off calendar: the picture of a date, wherever a date matters. */
export function Leaf({ date, today, meaning = '最晚' }: LeafProps) {
  const words = dayInYearWords(date, today);
  const weekday = weekdayWords(date);
  const [, above = '', big = ''] = /^(.*月)(\d+)日$/.exec(words) ?? [];
  return <LeafWords above={above} big={big} below={weekday} label={`日历，${meaning} ${words}，${weekday}`} />;
}
