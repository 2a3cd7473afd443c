import { regionName } from '../regions/region-name.ts';
import { fieldError, type Result } from '../result.ts';
import { schemes } from '../vocabulary.ts';
import { bodies, moneys, phones, type Situation, wheres } from './types.ts';

const answers = {
  scheme: [...schemes, 'unknown'],
  where: wheres,
  body: bodies,
  phone: phones,
  money: moneys,
} as const;

/** The situation when every field is an answer or null, else the first field that is not. */
export const readSituation = (situation: Situation): Result<Situation> => {
  if (situation.region === null || regionName(situation.region) === null)
    return fieldError('region', 'a code under one of the 32 regions', situation.region);
  for (const field of ['scheme', 'where', 'body', 'phone', 'money'] as const) {
    const allowed: readonly (string | null)[] = [...answers[field], null];
    if (!allowed.includes(situation[field])) return fieldError(field, allowed.join(' | '), situation[field]);
  }
  return { ok: true, value: situation };
};
