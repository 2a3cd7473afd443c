import * as v from 'valibot';
import { ageBands, relations, residences, schemes } from '../../../src/rules/vocabulary.ts';
import type { Elder } from '../../store/ports/elders.ts';
import { civilDate, civilMonth } from './calendar.ts';

export const clientId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const benefit = v.pipe(
  v.strictObject({
    id: clientId,
    scheme: v.picklist(schemes),
    minor: v.boolean(),
    lastCertifiedOn: v.nullable(v.union([civilDate, civilMonth, v.literal('never')])),
    benefitSince: v.nullable(civilMonth),
    officialDueOn: v.nullable(civilDate),
    state: v.picklist(['open', 'waiting']),
    waitingSince: v.nullable(civilDate),
  }),
  v.check(({ state, waitingSince }) => (state === 'waiting') === (waitingSince !== null), 'waitingSince while waiting'),
);

/** Strict: a field that is not in the contract — a name, a note — is refused, never kept. */
export const elderBody: v.GenericSchema<unknown, Elder> = v.strictObject({
  id: clientId,
  relation: v.picklist(relations),
  region: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  residence: v.picklist(residences),
  ageBand: v.picklist(ageBands),
  benefits: v.pipe(
    v.array(benefit),
    v.maxLength(5),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids that differ'),
  ),
  stopped: v.nullable(v.picklist(['deceased', 'not-needed'])),
});
