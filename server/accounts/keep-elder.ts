import { type Elder, eldersEach } from '../../src/contract/elder.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { forgetRows } from '../planning/forget-rows.ts';
import type { Transaction } from '../store/store.ts';
import { checkElder } from './check-elder.ts';
import { ownerOf } from './owner-of.ts';
import { withRecordsKept } from './records-kept.ts';

/** A phone whose clock is ahead tells of today, not of tomorrow. */
const toldBy = (elder: Elder, today: CivilDate): Elder => ({
  ...elder,
  benefits: elder.benefits.map((each) => (each.toldOn > today ? { ...each, toldOn: today } : each)),
});

/** Keeps an elder that the rules can compute, as one of at most twenty. */
export const keepElder = async (
  tx: Transaction,
  personId: string,
  elder: Elder,
  now: number,
): Promise<Outcome<null>> => {
  const owner = ownerOf(personId);
  const today = todayInChina(now);
  const all = await tx.elders.list(owner, personId);
  const others = all.filter(({ id }) => id !== elder.id);
  if (others.length >= eldersEach) return refused('malformed-body', { field: 'id', expected: `${eldersEach} elders` });
  const kept = all.find(({ id }) => id === elder.id);
  const whole = withRecordsKept(toldBy(elder, today), kept);
  const checked = checkElder(whole, others, today);
  if (!checked.ok) return checked;
  await tx.elders.save(owner, personId, whole);
  await tx.people.markFirstElder(personId, today);
  return done(null);
};

/** Forgets an elder and their messages, sent ones as well. */
export const forgetElder = async (
  tx: Transaction,
  personId: string,
  elderId: string,
  now: number,
): Promise<Outcome<null>> => {
  if (!(await tx.elders.remove(ownerOf(personId), elderId))) return refused('not-found', { field: 'id' });
  await forgetRows(tx, personId, now);
  return done(null);
};
