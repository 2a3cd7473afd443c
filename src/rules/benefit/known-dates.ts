import { parseInstant } from '../china-time.ts';
import type { CivilDate, CivilMonth, Instant } from '../vocabulary.ts';
import type { CertificationRecord, KnownDates, LastCertification, ToldDates } from './certification.ts';

type Done = Exclude<CertificationRecord, { kind: 'take-back' }>;

/** Whatever the zone it was written in. */
const saidAt = (said: { saidAt: Instant }): number => parseInstant(said.saidAt) ?? 0;

/** Later said is later; what was said at the same time is ordered by its id, the same on every phone. */
const inOrderSaid = (a: CertificationRecord, b: CertificationRecord): number =>
  saidAt(a) - saidAt(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What still holds, in the order in which it was said. */
export const livingRecords = (records: readonly CertificationRecord[]): Done[] => {
  const takenBack = new Set(records.flatMap((record) => (record.kind === 'take-back' ? [record.takesBack] : [])));
  const holds = (record: CertificationRecord): record is Done =>
    record.kind !== 'take-back' && !takenBack.has(record.id);
  return records.filter(holds).sort(inOrderSaid);
};

/**
 * The day or month of it; null: none is known. A month may be any of its days, so a day of the same month says more: it
 * sorts later.
 */
export const timeOf = (last: LastCertification): CivilDate | CivilMonth | null =>
  last.kind === 'day' ? last.on : last.kind === 'month' ? last.month : null;

export const isLater = (a: LastCertification, b: LastCertification): boolean => {
  const [one, other] = [timeOf(a), timeOf(b)];
  return one !== null && (other === null || one > other);
};

const laterOf = (a: LastCertification, b: LastCertification): LastCertification => (isLater(b, a) ? b : a);

/**
 * The dates of one benefit: the last certification is the latest of the typed one and those seen; of official due dates
 * the one told last counts, and a later certification without one clears it; a waiting one counts until a certification
 * of that day or later is seen. Taking a record back restores what was before it.
 */
export const knownDates = ({ typedLast, typedDue, records }: ToldDates): KnownDates => {
  const living = livingRecords(records);
  const seen = living.flatMap((record) => (record.kind === 'seen' ? [record] : []));
  const last = seen.reduce<LastCertification>((latest, { on }) => laterOf(latest, { kind: 'day', on }), typedLast);
  const told = [
    ...(typedDue ? [{ at: saidAt(typedDue), on: typedDue.on }] : []),
    ...seen.map((record) => ({ at: saidAt(record), on: record.nextDueOn })),
  ];
  const due = told.reduce<(typeof told)[number] | null>(
    (newest, one) => (newest === null || one.at >= newest.at ? one : newest),
    null,
  );
  const waiting = living.reduce<CivilDate | null>(
    (latest, record) => (record.kind === 'waiting' ? record.on : latest),
    null,
  );
  const known = timeOf(last);
  const isThere = waiting !== null && known !== null && known >= waiting;
  return { last, officialDueOn: due?.on ?? null, waitingSince: isThere ? null : waiting };
};
