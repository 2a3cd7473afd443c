import { randomUUID } from 'node:crypto';
import type { Benefit, Elder } from '../../src/contract/elder.ts';
import type { KnownDates } from '../../src/rules/benefit/certification.ts';
import { lastText } from '../../src/rules/benefit/window-of.ts';
import { mayMove } from '../../src/rules/reminders/moving.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';
import type { Cycle } from '../store/ports/cycles.ts';

/** What the family knows: anything new of it — certified, an official date, a date typed — begins another cycle. */
const basisOf = ({ last, officialDueOn }: KnownDates): string =>
  `${lastText(last) ?? 'unknown'}/${officialDueOn ?? '-'}`;

const year = 4;

const turnOf = (window: CertificationWindow): string | null =>
  mayMove(window) ? (window.checkBy?.slice(0, year) ?? null) : window.checkBy;

/** The day of the turn is past, or its year where the day moves every day, and another is asked for. */
const isTurnOver = (before: string | null, now: string | null, today: CivilDate): boolean => {
  if (before === null || now === null) return false;
  const isPast = before < today.slice(0, before.length);
  const isLater = now.length === year ? now >= before.slice(0, year) : now > before;
  return isPast && isLater;
};

type AskedCycle = {
  elder: Elder;
  benefit: Benefit;
  dates: KnownDates;
  window: CertificationWindow;
  /** Of this owner, the newest first. */
  cycles: readonly Cycle[];
  now: number;
  today: CivilDate;
};

/**
 * The cycle in which a benefit is: the one of the same dates; else the running one, whose date a new rule book moved;
 * else a new one. What is taken back is in its old cycle again, and its messages count there.
 */
export const cycleOf = ({ elder, benefit, dates, window, cycles, now, today }: AskedCycle): Cycle => {
  const [basis, turn] = [basisOf(dates), turnOf(window)];
  const known = cycles.filter((one) => one.elderId === elder.id && one.benefitId === benefit.id && one.basis === basis);
  const same = known.find((one) => one.turn === turn);
  if (same) return same;
  const [running] = known;
  if (running && !isTurnOver(running.turn, turn, today)) return { ...running, turn };
  return { id: randomUUID(), elderId: elder.id, benefitId: benefit.id, basis, turn, begunAt: now };
};
