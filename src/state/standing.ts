import { daysBetween } from '../rules/china-time.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { certificationWindow } from '../rules/window/certification-window.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import type { Benefit, Elder } from './elder';

/**
 * What a page says first of one benefit.
 * `due`: act within four weeks · `later`: to be done, but not yet · `fine`: done for this turn, as the family knows ·
 * `look-up`: the date is not known, look first ·
 * `missed`: its time seems over, look first · `waiting`: certified, the result is not there yet · `stopped`.
 */
export type StandingKind = 'due' | 'later' | 'fine' | 'look-up' | 'missed' | 'waiting' | 'stopped';

export type Standing = {
  kind: StandingKind;
  window: CertificationWindow | null;
  /** Days from today to `checkBy`; null where there is none. */
  daysLeft: number | null;
  /** An unverified date is never the biggest thing and has no countdown. */
  countdown: boolean;
};

/** The first reminder goes out this long before `checkBy`. */
const dueWithin = 28;

export function windowOf(elder: Elder, benefit: Benefit, today: CivilDate): CertificationWindow | null {
  const result = certificationWindow(
    {
      region: elder.region,
      scheme: benefit.scheme,
      residence: elder.residence,
      ageBand: elder.ageBand,
      minor: benefit.minor,
      lastCertifiedOn: benefit.lastCertifiedOn,
      benefitSince: benefit.benefitSince ?? undefined,
      officialDueOn: benefit.officialDueOn ?? undefined,
    },
    today,
  );
  return result.ok ? result.value : null;
}

/** Near its end a rolling year is no news of 办好了 any more. */
const fineUntil = 60;

/** Certified for the turn that runs, and the rule is the place's own: only then nothing needs doing. */
function isDone({ lastCertifiedOn }: Benefit, window: CertificationWindow, left: number): boolean {
  if (window.certainty === 'unverified') return false;
  if (window.reasons.some(({ code }) => code === 'period-done')) return true;
  const certified = lastCertifiedOn !== null && lastCertifiedOn !== 'never';
  return certified && window.cycle?.kind === 'rolling' && left > fineUntil;
}

function kindOf(elder: Elder, benefit: Benefit, window: CertificationWindow | null, left: number | null): StandingKind {
  if (elder.stopped) return 'stopped';
  if (benefit.state === 'waiting') return 'waiting';
  if (window?.missed || (left !== null && left < 0)) return 'missed';
  if (window === null || left === null) return 'look-up';
  if (isDone(benefit, window, left)) return 'fine';
  const opensLater = window.countsNow === false && window.opensOn !== null;
  if (left <= dueWithin && !opensLater) return 'due';
  return window.reasons.some(({ code }) => code === 'look-up-first') ? 'look-up' : 'later';
}

export function standingOf(elder: Elder, benefit: Benefit, today: CivilDate): Standing {
  const window = windowOf(elder, benefit, today);
  const daysLeft = window?.checkBy ? daysBetween(today, window.checkBy) : null;
  const kind = kindOf(elder, benefit, window, daysLeft);
  return { kind, window, daysLeft, countdown: kind === 'due' && window?.certainty !== 'unverified' };
}

/** Most urgent first. */
export const urgency: readonly StandingKind[] = ['due', 'missed', 'waiting', 'look-up', 'later', 'fine', 'stopped'];

/** The benefit that speaks for the elder: the most urgent one. */
export function foremost(elder: Elder, today: CivilDate): { benefit: Benefit; standing: Standing } | null {
  const all = elder.benefits.map((benefit) => ({ benefit, standing: standingOf(elder, benefit, today) }));
  const rank = ({ standing }: (typeof all)[number]) =>
    urgency.indexOf(standing.kind) * 10_000 + (standing.daysLeft ?? 9_999);
  return all.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
