import { dayOf, formatDay, yearOf } from '../rules/civil-date.ts';
import { dayWords } from '../rules/day-words.ts';
import type { CivilDate, CivilMonth } from '../rules/vocabulary.ts';
import type { Todays } from '../state/todays.ts';

/** From when until when a day may be; WeChat's wheel does not always keep to it. */
export type Between = { from: CivilDate; until: CivilDate };

const firstOf = (year: number): CivilDate => formatDay(dayOf(year, 1, 1));
const yearsOn = (today: CivilDate, years: number): CivilDate => formatDay(dayOf(yearOf(today) + years, 12, 31));

/** A certification that was. */
export const pastBetween = (today: CivilDate): Between => ({ from: firstOf(2010), until: today });
/** A day that an official page names: it may be over. */
export const dueBetween = (today: CivilDate): Between => ({ from: firstOf(2020), until: yearsOn(today, 3) });
/** The next one, of a page that shows a certification just seen. */
export const nextDueBetween = (today: CivilDate): Between => ({ ...dueBetween(today), from: today });
/** An appointment to come. */
export const visitBetween = (today: CivilDate): Between => ({ from: today, until: yearsOn(today, 1) });
/** The first month of a benefit. */
export const sinceBetween = (today: CivilDate): Between => ({ from: firstOf(1990), until: yearsOn(today, 1) });

/** Why a day or month cannot be kept, in words for the family; null: it can. A month counts by what its days may be. */
export function dateFault(
  text: CivilDate | CivilMonth,
  between: (today: CivilDate) => Between,
  todays: Todays,
): string | null {
  const { today, serviceToday } = todays;
  const cut = (day: CivilDate) => day.slice(0, text.length);
  const { from, until } = between(today);
  if (text < cut(from)) return '这个日子太早了。看看年份，再选一次。';
  const there = between(serviceToday ?? today).until;
  if (text <= cut(until) && text <= cut(there)) return null;
  const clocksDiffer = serviceToday !== null && (text <= cut(until) || text <= cut(there));
  if (clocksDiffer) {
    return `手机上今天是 ${dayWords(today)}，提醒服务那边是 ${dayWords(serviceToday)}。先把手机的日期调准，再选一次。`;
  }
  return until === today ? '这个日子还没到。上次认证，要在今天或今天以前。' : '这个日子太远了。看看年份，再选一次。';
}
