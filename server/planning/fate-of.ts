import { todayInChina } from '../../src/rules/china-time.ts';
import { resultDate } from '../../src/rules/reminders/result-date.ts';
import { isForResult, type ReminderKind } from '../../src/rules/reminders/types.ts';
import type { Person } from '../store/ports/people.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { CaredBenefit } from './cared-benefit.ts';

/** `keep`: send it yet; `cancel`: it no longer holds; else why it is skipped. */
export type Fate = 'keep' | 'cancel' | 'no-credit' | 'overtaken' | 'too-late';

const isDue = (row: Reminder, now: number): boolean => row.state === 'planned' && row.at <= now;

/** While the family waits for the result, the moments up to its day go; a result nobody waits for goes too. */
const fitsState = (row: Reminder, { dates, window }: CaredBenefit): boolean => {
  if (dates.waitingSince === null) return !isForResult(row.kind);
  return isForResult(row.kind) || row.kind === 'visit' || row.on > resultDate(window, dates.waitingSince);
};

/** What the others are told of, too; the rest is for who acts (rules of `planReminders`, role). */
const forAll: ReadonlySet<ReminderKind> = new Set(['check-7', 'check-3', 'look-7', 'look-21', 'look-49']);

/** Only on its own day is what an appointment's message says true: that it is tomorrow. */
export const isTooLate = (
  { at, kind, on }: Pick<Reminder, 'at' | 'kind' | 'on'>,
  now: number,
  lateLimitMs: number,
): boolean => now - at > lateLimitMs || (kind === 'visit' && on < todayInChina(now));

/** What becomes of a row whose moment has come and which is not sent yet. */
export const fateOf = (
  row: Reminder,
  rows: readonly Reminder[],
  person: Person,
  own: CaredBenefit | undefined,
  now: number,
  lateLimitMs: number,
): Fate => {
  if (!person.enabled || !own || own.elder.stopped !== null || own.cycle.id !== row.cycleId) return 'cancel';
  if (!fitsState(row, own) || (own.role === 'backs-up' && !forAll.has(row.kind))) return 'cancel';
  if (!row.funded) return 'no-credit';
  if (isTooLate(row, now, lateLimitMs)) return 'too-late';
  const later = rows.some(
    (other) =>
      other.benefitId === row.benefitId && other.cycleId === row.cycleId && other.at > row.at && isDue(other, now),
  );
  return later ? 'overtaken' : 'keep';
};
