import { isLater, knownDates, livingRecords } from '../../rules/benefit/known-dates.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { isSameLast } from '../../state/told-dates.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { type Open, placeOf } from './open-questions.ts';

/** The last times just typed that take back what somebody saw done, and the question to ask before each does. */
export const earlierLast = (elder: Elder, known: Elder | undefined, today: CivilDate): readonly Open[] =>
  elder.benefits.flatMap((benefit) => {
    const before = known?.benefits.find(({ id }) => id === benefit.id);
    if (!before || !livingRecords(before.records).some(({ kind }) => kind === 'seen')) return [];
    const [was, is] = [knownDates(before).last, knownDates(benefit).last];
    if (was.kind !== 'day' || isSameLast(was, is) || isLater(is, was)) return [];
    const day = dayInYearWords(was.on, today);
    const ask = is.kind === 'day' || is.kind === 'month' ? '要改成更早的日子吗？' : '要去掉这一天吗？';
    const why = `${ask}记着 ${day} 办好了。没看错，再点一次下面的绿按钮。`;
    return [{ at: placeOf('last', benefit.id), why }];
  });
