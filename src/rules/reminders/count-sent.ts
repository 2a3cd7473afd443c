import type { CivilDate } from '../vocabulary.ts';
import { sentCountsFrom } from './sent-counts-from.ts';
import type { BenefitToRemind, ReminderKind } from './types.ts';

type Gone = { kind: ReminderKind; on: CivilDate };

const latest = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((last, day) => (last === null || day > last ? day : last), null);

/**
 * `sent` and `lastSentOn` of a benefit, on phone and service alike.
 * @param gone the messages of its running cycle that went out, alone or beside another benefit.
 */
export const countSent = (
  benefit: Omit<BenefitToRemind, 'sent' | 'lastSentOn'>,
  gone: readonly Gone[],
  today: CivilDate,
): Pick<BenefitToRemind, 'sent' | 'lastSentOn'> => {
  const yearly = latest(gone.filter(({ kind }) => kind === 'yearly').map(({ on }) => on));
  const from = sentCountsFrom(benefit, today);
  const counts = ({ on }: Gone): boolean => from === null || (on >= from && (yearly === null || on > yearly));
  return { sent: gone.filter(counts).length, lastSentOn: latest(gone.map(({ on }) => on)) };
};
