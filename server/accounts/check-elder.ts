import { type Benefit, type Elder, recordsEach } from '../../src/contract/elder.ts';
import { lastText, windowOf } from '../../src/rules/benefit/window-of.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** The field of the contract behind a field of the rules' question. */
const fieldOf: Readonly<Record<string, keyof Benefit>> = { lastCertifiedOn: 'typedLast', officialDueOn: 'typedDue' };

const isAhead = (day: string | null, today: CivilDate): boolean =>
  day !== null && day !== 'never' && day > today.slice(0, day.length);

/** The field that holds a certification which cannot have been yet. */
const fieldAhead = ({ typedLast, records }: Benefit, today: CivilDate): keyof Benefit | null => {
  if (isAhead(lastText(typedLast), today)) return 'typedLast';
  return records.some((record) => record.kind !== 'take-back' && isAhead(record.on, today)) ? 'records' : null;
};

/** Holds an elder against the rules: what they could not compute is not stored. */
export const checkElder = (elder: Elder, others: readonly Elder[], today: CivilDate): Outcome<null> => {
  const taken = new Set(others.flatMap(({ benefits }) => benefits.map(({ id }) => id)));
  for (const [index, benefit] of elder.benefits.entries()) {
    const at = (field: string): string => `benefits.${index}.${field}`;
    if (taken.has(benefit.id)) return refused('malformed-body', { field: at('id'), expected: 'ids of their own' });
    if (benefit.records.length > recordsEach)
      return refused('malformed-body', { field: at('records'), expected: `${recordsEach} records` });
    const ahead = fieldAhead(benefit, today);
    if (ahead !== null) return refused('date-in-future', { field: at(ahead), expected: `a day up to ${today}` });
    const window = windowOf(elder, benefit, today);
    if (window.ok) continue;
    const { field, expected } = window.error;
    const code = field === 'region' ? 'unknown-region' : 'malformed-body';
    return refused(code, { field: at(fieldOf[field] ?? field), expected });
  }
  return done(null);
};
