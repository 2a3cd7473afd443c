import type { Benefit } from '../../../src/contract/elder.ts';
import { lastFrom010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { isLater, knownDates, livingRecords } from '../../../src/rules/benefit/known-dates.ts';
import { instantOf, parseInstant } from '../../../src/rules/china-time.ts';
import type { CivilDate, Instant } from '../../../src/rules/vocabulary.ts';
import { isNews, type Moment } from './news.ts';
import { type Benefit010, benefitAs010 } from './old-view.ts';

type Dates010 = Pick<Benefit010, 'lastCertifiedOn' | 'officialDueOn' | 'waitingSince'>;

/** What this phone wants the dates to be: what it changed, and of the rest what is known. */
const wantedOf = (seen: Benefit010, heard: Benefit010 | undefined, sent: Benefit010): Dates010 => {
  const of = <K extends keyof Dates010>(field: K): Dates010[K] =>
    isNews(sent[field], heard?.[field], seen[field]) ? sent[field] : seen[field];
  return {
    lastCertifiedOn: of('lastCertifiedOn'),
    officialDueOn: of('officialDueOn'),
    waitingSince: of('waitingSince'),
  };
};

/** Later than all that was said of the benefit, also by a phone whose clock is ahead. */
const lastWordAt = ({ records, typedDue }: Benefit, now: number): Instant => {
  const said = [...records, ...(typedDue ? [typedDue] : [])].map(({ saidAt }) => parseInstant(saidAt) ?? 0);
  return instantOf(Math.max(now, ...said.map((at) => at + 1)));
};

/** The same benefit without these records: none is removed, each is taken back by one more. */
const without = (benefit: Benefit, ids: readonly string[], { now, freshId }: Moment): Benefit => {
  const saidAt = lastWordAt(benefit, now);
  const takenBack = ids.map((takesBack) => ({ id: freshId(), kind: 'take-back' as const, takesBack, saidAt }));
  return { ...benefit, records: [...benefit.records, ...takenBack] };
};

/** The last day as typed. A record of a later one would go before it: that is what this phone took back. */
const withLast = (benefit: Benefit, wanted: Dates010['lastCertifiedOn'], at: Moment): Benefit => {
  const typedLast = lastFrom010(wanted);
  const later = livingRecords(benefit.records).filter(
    (record) => record.kind === 'seen' && isLater({ kind: 'day', on: record.on }, typedLast),
  );
  return {
    ...without(
      benefit,
      later.map(({ id }) => id),
      at,
    ),
    typedLast,
  };
};

const withWaiting = (benefit: Benefit, wanted: CivilDate | null, at: Moment): Benefit => {
  if (wanted === knownDates(benefit).waitingSince) return benefit;
  const waiting = livingRecords(benefit.records).filter(({ kind }) => kind === 'waiting');
  const next = without(
    benefit,
    waiting.map(({ id }) => id),
    at,
  );
  if (wanted === null) return next;
  const saidAt = lastWordAt(next, at.now);
  return { ...next, records: [...next.records, { id: at.freshId(), kind: 'waiting', on: wanted, saidAt, by: null }] };
};

const withDue = (benefit: Benefit, wanted: CivilDate | null, { now }: Moment): Benefit =>
  wanted === knownDates(benefit).officialDueOn
    ? benefit
    : { ...benefit, typedDue: { on: wanted, saidAt: lastWordAt(benefit, now) } };

/** The dates as a phone of 0.1.0 changed them: edited, done, waited for or taken back. Every record stays. */
export const datesChanged = (kept: Benefit, heard: Benefit010 | undefined, sent: Benefit010, at: Moment): Benefit => {
  const seen = benefitAs010(kept);
  const { lastCertifiedOn, officialDueOn, waitingSince } = wantedOf(seen, heard, sent);
  const same =
    lastCertifiedOn === seen.lastCertifiedOn &&
    officialDueOn === seen.officialDueOn &&
    waitingSince === seen.waitingSince;
  if (same) return kept;
  const certified = lastCertifiedOn === seen.lastCertifiedOn ? kept : withLast(kept, lastCertifiedOn, at);
  const told = withDue(withWaiting(certified, waitingSince, at), officialDueOn, at);
  return { ...told, toldOn: at.today };
};
