import { keptRecords } from '../family/kept-records.ts';
import { nowMs } from '../platform/clock';
import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';
import { windowOf } from '../rules/benefit/window-of.ts';
import { instantOf } from '../rules/china-time.ts';
import type { FlowId } from '../rules/flows/types.ts';
import type { CivilDate, Instant } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from './elder.ts';
import { freshId } from './fresh-id.ts';
import type { Outcome } from './stored.ts';
import { changeBenefit } from './tell-benefit.ts';
import { today } from './today.ts';

type Said = Exclude<CertificationRecord, { kind: 'take-back' }>;

/** Now, or a moment after whatever was said last: a clock set back must not put a word before the one it answers. */
export function sayingNow({ records, typedDue }: Pick<Benefit, 'records' | 'typedDue'>): Instant {
  const said = [...records, ...(typedDue ? [typedDue] : [])].map(({ saidAt }) => Date.parse(saidAt) + 1);
  return instantOf(Math.max(nowMs(), ...said));
}

const append = (benefit: Benefit, record: CertificationRecord): Benefit => ({
  ...benefit,
  toldOn: today(),
  records: keptRecords([...benefit.records, record]),
});

type How = { on: CivilDate; by: FlowId | null };
type Seen = How & { nextDueOn: CivilDate | null };

const seenRecord = (benefit: Benefit, { on, by, nextDueOn }: Seen): CertificationRecord => ({
  id: freshId(),
  kind: 'seen',
  on,
  by,
  nextDueOn,
  saidAt: sayingNow(benefit),
});

/** That it was paid is asked anew in the next cycle; that it stopped holds until it is paid again. */
const afterSeen = ({ money }: Benefit): Benefit['money'] => (money === 'stopped' ? money : null);

/**
 * 看到了: a new cycle begins. `nextDueOn`: what the official page wrote, if it wrote anything. What was arranged is over.
 */
export const markSeen = (benefitId: string, { on, by, nextDueOn }: Seen): Outcome =>
  changeBenefit(benefitId, (benefit) =>
    append({ ...benefit, visitOn: null, money: afterSeen(benefit) }, seenRecord(benefit, { on, by, nextDueOn })),
  );

/** 还在等结果: the cycle stays, a reminder to look comes. */
export const markWaiting = (benefitId: string, { on, by }: How): Outcome =>
  changeBenefit(benefitId, (benefit) =>
    append(benefit, { id: freshId(), kind: 'waiting', on, by, saidAt: sayingNow(benefit) }),
  );

/** What 点错了 undoes at once: the last word, the waiting that led to it, and the same word said before. */
function lastTurn(records: readonly CertificationRecord[]): readonly Said[] {
  const living = livingRecords(records);
  const last = living[living.length - 1];
  if (!last || records[records.length - 1]?.kind === 'take-back') return [];
  const earlier = living.slice(0, -1).reverse();
  const belongs = (record: Said): boolean =>
    record.kind === 'waiting' || (last.kind === 'seen' && record.on === last.on);
  const end = earlier.findIndex((record) => !belongs(record));
  return [last, ...(end < 0 ? earlier : earlier.slice(0, end))];
}

/** Each of them taken back, one record for each. */
export const takenBack = (benefit: Benefit, records: readonly Said[]): Benefit =>
  records.reduce(
    (before, { id }) => append(before, { id: freshId(), kind: 'take-back', takesBack: id, saidAt: sayingNow(before) }),
    benefit,
  );

/** 点错了: as it was before 办好了 was said. A second tap changes nothing. */
export const takeBack = (benefitId: string): Outcome =>
  changeBenefit(benefitId, (benefit) => takenBack(benefit, lastTurn(benefit.records)));

/** Whether a due date that was typed beside 看到了 lies so far off that the page asks about its year first. */
export const isNextDueFar = (elder: Elder, benefit: Benefit, seen: Seen): boolean => {
  const after = { ...benefit, records: [...benefit.records, seenRecord(benefit, seen)] };
  const window = windowOf(elder, after, today());
  return window.ok && window.value.reasons.some(({ code }) => code === 'official-far');
};
