import { type Day, lastOfMonth, parseDay, parseMonth } from '../civil-date.ts';
import { fieldError, ok, type Result } from '../result.ts';
import { type AgeBand, ageBands, type Residence, residences, type Scheme, schemes } from '../vocabulary.ts';
import type { WindowQuery } from './types.ts';

/** When the last certification was: the first and the last day it can have been (a remembered month has many). */
export type Last = { from: Day; to: Day; month?: true };

export type ReadQuery = {
  scheme: Scheme;
  residence: Residence;
  ageBand: AgeBand;
  minor: boolean;
  last: Last | 'never' | null;
  benefitSince: Day | null;
  officialDueOn: Day | null;
  today: Day;
};

const within = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

/** Checks every field but the region, which the lookup checks, and turns dates into days. */
export const readQuery = (query: WindowQuery, todayText: string): Result<ReadQuery> => {
  const today = parseDay(todayText);
  if (today === null) return fieldError('today', 'YYYY-MM-DD', todayText);
  const { scheme, residence = 'local', ageBand = 'under80', minor = false } = query;
  if (!within(schemes, scheme)) return fieldError('scheme', schemes.join(' | '), scheme);
  if (!within(residences, residence)) return fieldError('residence', residences.join(' | '), residence);
  if (!within(ageBands, ageBand)) return fieldError('ageBand', ageBands.join(' | '), ageBand);
  if (typeof minor !== 'boolean') return fieldError('minor', 'true | false', minor);

  const last = readLast(query.lastCertifiedOn, today);
  if (!last.ok) return last;
  const since = query.benefitSince ?? null;
  const benefitSince = since === null ? null : parseMonth(since);
  if (since !== null && benefitSince === null) return fieldError('benefitSince', 'YYYY-MM', since);
  const due = query.officialDueOn ?? null;
  const officialDueOn = due === null ? null : parseDay(due);
  if (due !== null && officialDueOn === null) return fieldError('officialDueOn', 'YYYY-MM-DD', due);
  return ok({ scheme, residence, ageBand, minor, last: last.value, benefitSince, officialDueOn, today });
};

const readLast = (text: WindowQuery['lastCertifiedOn'], today: Day): Result<Last | 'never' | null> => {
  if (text === null) return ok(null);
  if (text === 'never') return ok('never');
  const day = parseDay(text);
  const from = day ?? parseMonth(text);
  if (from === null) return fieldError('lastCertifiedOn', "YYYY-MM-DD | YYYY-MM | 'never' | null", text);
  if (from > today) return fieldError('lastCertifiedOn', 'not after today', text);
  return ok(day === null ? { from, to: Math.min(lastOfMonth(from), today), month: true } : { from, to: day });
};
