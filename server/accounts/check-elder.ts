import type { FieldError } from '../../src/rules/result.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { chinaDate } from '../clock.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import { windowOf } from '../planning/known-benefit.ts';
import type { Elder } from '../store/ports/elders.ts';

const refusalOf = ({ field, expected, got }: FieldError, today: CivilDate): { ok: false; refusal: Refusal } => {
  if (field === 'region') return refused('unknown-region', { field, expected });
  const inFuture = field === 'lastCertifiedOn' && typeof got === 'string' && got > today;
  return refused(inFuture ? 'date-in-future' : 'malformed-body', { field, expected });
};

/** Holds an elder against the rules: what they could not compute is not stored. */
export const checkElder = (elder: Elder, others: readonly Elder[], now: number): Outcome<null> => {
  const today = chinaDate(now);
  const taken = new Set(others.flatMap(({ id, benefits }) => (id === elder.id ? [] : benefits.map((each) => each.id))));
  for (const benefit of elder.benefits) {
    if (taken.has(benefit.id)) return refused('malformed-body', { field: 'benefits', expected: 'ids of their own' });
    if (benefit.waitingSince !== null && benefit.waitingSince > today) {
      return refused('date-in-future', { field: 'waitingSince', expected: `a day up to ${today}` });
    }
    const window = windowOf(elder, benefit, today);
    if (!window.ok) return refusalOf(window.error, today);
  }
  return done(null);
};
