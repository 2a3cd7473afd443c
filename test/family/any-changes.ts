import fc from 'fast-check';
import type { Change } from '../../src/contract/change.ts';
import { mum, mumsBenefit, seen, waiting } from '../server/support/mum.ts';
import { instant } from '../support/day.ts';

const at = instant('2026-11-24T02:00:00.000Z');
const made = { changedAt: at, elder: mum.id };
const days = ['2025-12-01', '2026-01-07', '2026-11-20'] as const;
const day = fc.constantFrom(...days);
const another = { ...mumsBenefit, id: 'benefit-survivor', scheme: 'survivor' as const };
const benefit = fc.constantFrom(mumsBenefit.id, another.id);

/** Anything that one of several phones may say of 妈妈. */
const changeOf = (id: string): fc.Arbitrary<Change> =>
  fc.oneof(
    day.map(
      (value): Change => ({ ...made, id, what: 'benefit-field', benefit: mumsBenefit.id, field: 'visitOn', value }),
    ),
    fc
      .constantFrom(1940, 1946, null)
      .map((value): Change => ({ ...made, id, what: 'elder-field', field: 'birthYear', value })),
    fc
      .constantFrom('deceased', null)
      .map((value): Change => ({ ...made, id, what: 'elder-field', field: 'stopped', value })),
    fc.constant<Change>({ ...made, id, what: 'benefit-added', benefit: another.id, value: another }),
    fc
      .tuple(benefit, fc.option(fc.subarray(days.map((on) => seen(on).id))))
      .map(([one, value]): Change => ({ ...made, id, what: 'benefit-removed', benefit: one, value })),
    fc.tuple(benefit, day).map(([one, on]): Change => ({ ...made, id, what: 'record', benefit: one, value: seen(on) })),
    fc
      .tuple(benefit, day)
      .map(([one, on]): Change => ({ ...made, id, what: 'record', benefit: one, value: waiting(on) })),
  );

/** A few changes, each with the time it was made; several may be of one moment. */
export const anyChanges = fc
  .array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 })
  .chain((times) =>
    fc.tuple(...times.map((time, index) => changeOf(`change-${index}`).map((change) => ({ change, at: time })))),
  );
