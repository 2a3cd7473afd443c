import type { CivilDate, CivilMonth } from '../../rules/vocabulary.ts';
import { days, firstDay } from './days.ts';

export type Year = {
  today: CivilDate;
  /** The day by which to have looked or done it. */
  end: CivilDate;
  /** Last certified on, or in; null: not known. */
  last: CivilDate | CivilMonth | null;
  /** First day that counts, drawn as the beginning when `last` is not known. */
  opens?: CivilDate | null;
  /** From this day, advised, to the end the bar is amber. */
  adviseBy?: CivilDate | null;
  reminders?: readonly CivilDate[];
};

const ordinaryYear = 365;
/** The last eight weeks, where everything happens, are drawn wider: a week of them is as wide as a finger. */
const near = 56;
const nearShare = 0.55;

/** Where each day stands on the bar, in per cent; past the end, today closes the bar. */
export const stripDrawing = (year: Year): Record<`--${string}`, string> => {
  const { today, end, last, opens, adviseBy, reminders = [] } = year;
  const begin = last ? firstDay(last) : opens;
  const before = begin ? Math.max(1, days(begin, end)) : ordinaryYear;
  const close = Math.max(0, days(end, today));
  const wide = Math.min(before, near);
  const split = before > 2 * near ? 1 - nearShare : (before - wide) / (before + close);
  const place = (date: CivilDate) => {
    const day = days(end, date);
    const share =
      day < -wide ? ((day + before) / (before - wide)) * split : split + ((day + wide) / (wide + close)) * (1 - split);
    return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  };
  const dot = (date: CivilDate) => `radial-gradient(circle at ${place(date)} 50%, var(--dot) 4px, transparent 4.6px)`;
  return {
    '--now': place(today),
    '--end': place(end),
    '--check': place(adviseBy ?? end),
    '--bells': reminders.length > 0 ? reminders.map(dot).join(',') : 'none',
  };
};
