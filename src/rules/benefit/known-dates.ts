import type { CertificationRecord, KnownDates, LastCertification, ToldDates } from './certification.ts';

type Done = Exclude<CertificationRecord, { kind: 'take-back' }>;

/** Later said is later; what was said at the same time is ordered by its id, the same on every phone. */
const inOrderSaid = (a: CertificationRecord, b: CertificationRecord): number =>
  a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** What still holds, in the order in which it was said. */
export const livingRecords = (records: readonly CertificationRecord[]): Done[] => {
  const takenBack = new Set(records.flatMap((record) => (record.kind === 'take-back' ? [record.takesBack] : [])));
  const holds = (record: CertificationRecord): record is Done =>
    record.kind !== 'take-back' && !takenBack.has(record.id);
  return records.filter(holds).sort(inOrderSaid);
};

/** The month may be any of its days, so a day of the same month says more. */
const sortKey = (last: LastCertification): string =>
  last.kind === 'day' ? last.on : last.kind === 'month' ? last.month : '';

const laterOf = (a: LastCertification, b: LastCertification): LastCertification => (sortKey(b) > sortKey(a) ? b : a);

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
    ...(typedDue ? [{ saidAt: typedDue.saidAt, on: typedDue.on as string | null }] : []),
    ...seen.map(({ saidAt, nextDueOn }) => ({ saidAt, on: nextDueOn })),
  ];
  const due = told.reduce<(typeof told)[number] | null>(
    (newest, one) => (newest === null || one.saidAt >= newest.saidAt ? one : newest),
    null,
  );
  const waiting = living.reduce<string | null>(
    (latest, record) => (record.kind === 'waiting' ? record.on : latest),
    null,
  );
  const isThere = waiting !== null && sortKey(last) >= waiting;
  return { last, officialDueOn: due?.on ?? null, waitingSince: isThere ? null : waiting };
};
