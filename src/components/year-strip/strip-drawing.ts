import type { CivilDate } from '../../rules/vocabulary.ts';
import { daysBetween } from '../../words/dates';

export type Year = {
  today: CivilDate;
  /** The last day that counts. */
  end: CivilDate;
  /** Last certified on; null: not known. */
  last: CivilDate | null;
  /** First day that counts, drawn as the beginning when `last` is not known. */
  opens?: CivilDate | null;
  /** From here to the end the bar is amber. */
  checkBy?: CivilDate | null;
  reminders?: readonly CivilDate[];
};

const ordinaryYear = 365;

/** Where each day stands on the bar, in per cent; past the end, today closes the bar. */
export const stripDrawing = (year: Year): Record<`--${string}`, string> => {
  const { today, end, last, opens, checkBy, reminders = [] } = year;
  const begin = last ?? opens;
  const before = begin ? daysBetween(begin, end) : ordinaryYear;
  const whole = Math.max(before, before + daysBetween(end, today), 1);
  const place = (date: CivilDate) => {
    const share = (before + daysBetween(end, date)) / whole;
    return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  };
  const dot = (date: CivilDate) => `radial-gradient(circle at ${place(date)} 50%, var(--dot) 4px, transparent 4.6px)`;
  return {
    '--now': place(today),
    '--end': place(end),
    '--check': place(checkBy ?? end),
    '--bells': reminders.length > 0 ? reminders.map(dot).join(',') : 'none',
  };
};
