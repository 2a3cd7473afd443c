import { knownDates, timeOf } from '../rules/benefit/known-dates.ts';
import { windowOf } from '../rules/benefit/window-of.ts';
import { daysBetween } from '../rules/china-time.ts';
import { nearDays } from '../rules/reminders/near-the-last-day.ts';
import { waitingDays } from '../rules/reminders/waiting-days.ts';
import type { CivilDate, CivilMonth } from '../rules/vocabulary.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import type { Benefit, Elder } from './elder.ts';

/** Days from today to the window's `checkBy`. */
type Dated = { window: CertificationWindow & { checkBy: CivilDate }; daysLeft: number };
type Undated = { window: CertificationWindow | null; daysLeft: null };

/**
 * What a page says first of one benefit.
 * `due`: act within four weeks; an unverified date is never the biggest thing and has no countdown ·
 * `later`: to be done, but not yet · `fine`: done for this turn, as the family knows ·
 * `look-up`: the date is not known, look first ·
 * `missed`: its time seems over, look first · `waiting`: certified, the result is not there yet ·
 * `unseen`: that was said a month ago and nobody has seen the result, look first ·
 * `ahead`: the last certification lies after today, so that the clock or that day is wrong ·
 * `unpaid`: the money stopped, as the family said: call first, until it is paid again · `stopped`.
 */
export type Standing =
  | ({ kind: 'due'; countdown: boolean } & Dated)
  | ({ kind: 'later' | 'fine' } & Dated)
  | ({ kind: 'look-up' | 'missed' | 'waiting' | 'unseen' | 'unpaid' } & (Dated | Undated))
  | { kind: 'ahead'; last: CivilDate | CivilMonth; window: null; daysLeft: null }
  | { kind: 'stopped'; window: null; daysLeft: null };

export type StandingKind = Standing['kind'];

/** Near its end a rolling year is no news of 办好了 any more. */
const fineUntil = 60;

/** Certified for the turn that runs, and the rule is the place's own: only then nothing needs doing. */
function isDone(hasCertified: boolean, { window, daysLeft }: Dated): boolean {
  if (window.certainty === 'unverified') return false;
  if (window.reasons.some(({ code }) => code === 'period-done')) return true;
  return hasCertified && window.cycle?.kind === 'rolling' && daysLeft > fineUntil;
}

function beforeItsTime(hasCertified: boolean, dated: Dated): Standing {
  const { window, daysLeft } = dated;
  if (isDone(hasCertified, dated)) return { kind: 'fine', ...dated };
  const opensLater = window.countsNow === false && window.opensOn !== null;
  if (daysLeft <= nearDays && !opensLater) {
    return { kind: 'due', countdown: window.certainty !== 'unverified', ...dated };
  }
  const looksFirst = window.reasons.some(({ code }) => code === 'look-up-first');
  return { kind: looksFirst ? 'look-up' : 'later', ...dated };
}

/** As long as the messages wait: then both say 先查一查. */
const waitsTooLong = (waitingSince: CivilDate, today: CivilDate): boolean =>
  (daysBetween(waitingSince, today) ?? 0) >= waitingDays;

function datedOf(window: CertificationWindow, today: CivilDate): Dated | null {
  const { checkBy } = window;
  if (checkBy === null) return null;
  const daysLeft = daysBetween(today, checkBy);
  return daysLeft === null ? null : { window: { ...window, checkBy }, daysLeft };
}

export function standingOf(elder: Elder, benefit: Benefit, today: CivilDate): Standing {
  if (elder.stopped) return { kind: 'stopped', window: null, daysLeft: null };
  const told = windowOf(elder, benefit, today);
  const window = told.ok ? told.value : null;
  const dated = window && datedOf(window, today);
  const at = dated ?? { window, daysLeft: null };
  const { last, waitingSince } = knownDates(benefit);
  if (benefit.money === 'stopped') return { kind: 'unpaid', ...at };
  if (waitingSince !== null) return { kind: waitsTooLong(waitingSince, today) ? 'unseen' : 'waiting', ...at };
  const lastDay = timeOf(last);
  if (!told.ok && told.error.field === 'lastCertifiedOn' && lastDay !== null)
    return { kind: 'ahead', last: lastDay, window: null, daysLeft: null };
  if (window?.missed || (dated !== null && dated.daysLeft < 0)) return { kind: 'missed', ...at };
  return dated ? beforeItsTime(lastDay !== null, dated) : { kind: 'look-up', ...at };
}

/** The smaller, the more urgent. */
const rank: Record<StandingKind, number> = {
  unpaid: 0,
  due: 1,
  missed: 2,
  unseen: 3,
  waiting: 4,
  ahead: 5,
  'look-up': 6,
  later: 7,
  fine: 8,
  stopped: 9,
};

const daysLeftOf = ({ daysLeft }: Standing): number => daysLeft ?? Number.MAX_SAFE_INTEGER;

/** Who needs something first stands first; among equals, the nearer date. */
export const byUrgency = (a: { standing: Standing }, b: { standing: Standing }): number =>
  rank[a.standing.kind] - rank[b.standing.kind] || daysLeftOf(a.standing) - daysLeftOf(b.standing);

/** The benefit that speaks for the elder: the most urgent one. */
export function foremost(elder: Elder, today: CivilDate): { benefit: Benefit; standing: Standing } | null {
  const all = elder.benefits.map((benefit) => ({ benefit, standing: standingOf(elder, benefit, today) }));
  return all.sort(byUrgency)[0] ?? null;
}
