import { knownDates } from '../../rules/benefit/known-dates.ts';
import { dateWords } from '../../rules/day-words.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { benefitWords } from '../../words/whose-words.ts';

/** What is written of an elder: 福建 · 城乡居民, 上次 2025年12月21日. */
export function recordLines({ benefits }: Elder, today: CivilDate): readonly string[] {
  return benefits.flatMap((benefit) => {
    const { last } = knownDates(benefit);
    const day =
      last.kind === 'day'
        ? `上次 ${dayInYearWords(last.on, today)}`
        : last.kind === 'month'
          ? `上次 ${dateWords(last.month)}`
          : '上次哪天不知道';
    return [benefitWords(benefit), day];
  });
}
