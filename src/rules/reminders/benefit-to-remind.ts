import type { KnownDates } from '../benefit/certification.ts';
import { lastText } from '../benefit/window-of.ts';
import type { CivilDate, RegionCode, Stop } from '../vocabulary.ts';
import type { CertificationWindow } from '../window/types.ts';
import { sentCountsFrom } from './sent-counts-from.ts';
import type { BenefitToRemind, ReminderKind, ReminderRole } from './types.ts';

type Known = {
  elder: { id: string; stopped: Stop | null };
  benefit: { id: string; region: RegionCode; toldOn: CivilDate; visitOn: CivilDate | null };
  dates: KnownDates;
  window: CertificationWindow;
  role: ReminderRole;
};

type Gone = { kind: ReminderKind; on: CivilDate };

const latest = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((last, day) => (last === null || day > last ? day : last), null);

const countSent = (
  benefit: Omit<BenefitToRemind, 'sent' | 'lastSentOn'>,
  gone: readonly Gone[],
  today: CivilDate,
): Pick<BenefitToRemind, 'sent' | 'lastSentOn'> => {
  const yearly = latest(gone.filter(({ kind }) => kind === 'yearly').map(({ on }) => on));
  const from = sentCountsFrom(benefit, today);
  const counts = ({ on }: Gone): boolean => from === null || (on >= from && (yearly === null || on > yearly));
  return { sent: gone.filter(counts).length, lastSentOn: latest(gone.map(({ on }) => on)) };
};

/**
 * What the plan has to know of one benefit, on phone and service alike.
 * @param gone the messages of its running cycle that went out, alone or beside another benefit.
 */
export const benefitToRemind = (
  { elder, benefit, dates, window, role }: Known,
  gone: readonly Gone[],
  today: CivilDate,
): BenefitToRemind => {
  const { last, waitingSince } = dates;
  const told: Omit<BenefitToRemind, 'sent' | 'lastSentOn'> = {
    id: benefit.id,
    elderId: elder.id,
    region: benefit.region,
    window,
    state: elder.stopped !== null ? 'stopped' : waitingSince === null ? 'open' : 'waiting',
    toldOn: benefit.toldOn < today ? benefit.toldOn : today, // a clock may have gone back
    ...(waitingSince === null ? {} : { waitingSince }),
    lastCertifiedOn: lastText(last),
    visitOn: benefit.visitOn,
    role,
  };
  return { ...told, ...countSent(told, gone, today) };
};
