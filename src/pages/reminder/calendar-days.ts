import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { standingOf } from '../../state/standing.ts';
import { dayAndWeekday } from '../../words/dates.ts';
import { relationName } from '../../words/relation-words.ts';

type CalendarDay = {
  id: string;
  benefitId: string;
  title: string;
  entry: string;
  date: CivilDate;
  /** The rule has the same day every year. */
  yearly: boolean;
};

/** The days of a benefit that the phone calendar can ring on: an appointment, the advised day, the last one. */
function daysOf(elder: Elder, benefit: Benefit, today: CivilDate): readonly CalendarDay[] {
  const { window } = standingOf(elder, benefit, today);
  const { checkBy = null, adviseBy = null, cycle = null } = window ?? {};
  const who = relationName(elder.relation);
  const { id: benefitId, visitOn } = benefit;
  const day = (key: string, date: CivilDate | null, title: string, entry: string, yearly = false): CalendarDay[] =>
    date && date > today
      ? [{ id: `${benefitId}${key}`, benefitId, title, entry: `${who}的养老认证：${entry}`, date, yearly }]
      : [];
  const isYearly = cycle?.kind === 'period' && cycle.period === 'year' && !cycle.maxGap && !!checkBy?.endsWith('12-31');
  const last = checkBy ? `最晚 ${dayAndWeekday(checkBy, today)}` : '';
  return [
    ...day(':visit', visitOn, `${who}约的那天，也放进手机日历`, '约好的就是今天'),
    ...(adviseBy === checkBy ? [] : day(':best', adviseBy, `${who}最好哪天办，也放进手机日历`, `最好今天办，${last}`)),
    ...day('', checkBy, `${who}的日子，也放进手机日历`, '最晚就是今天，查一查，没办就办', isYearly),
  ];
}

export const calendarDays = (elders: readonly Elder[], today: CivilDate): readonly CalendarDay[] =>
  elders.flatMap((elder) => (elder.stopped ? [] : elder.benefits.flatMap((one) => daysOf(elder, one, today))));
