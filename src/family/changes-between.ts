import type { Changed } from '../contract/change.ts';
import type { Benefit, Elder } from '../contract/elder.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differing = (before: object, after: object): [string, unknown][] => {
  const known = new Map(Object.entries(before));
  return Object.entries(after).filter(([field, value]) => !isSame(known.get(field), value));
};

const ofBenefit = (elder: string, before: Benefit, after: Benefit): Changed[] => {
  const { id: benefit, records: known, ...was } = before;
  const { id: _id, records, ...is } = after;
  const fresh = records.filter(({ id }) => !known.some((one) => one.id === id));
  return [
    ...differing(was, is).map(([field, value]): Changed => ({ what: 'benefit-field', elder, benefit, field, value })),
    ...fresh.map((value): Changed => ({ what: 'record', elder, benefit, value })),
  ];
};

/**
 * What a person changed on one elder's pages, as changes that merge with other people's. Without a `before` the elder
 * is new. Records that are no more on the page were not removed: only a take-back takes one back.
 */
export const changesBetween = (before: Elder | null, after: Elder): Changed[] => {
  const { id: elder, relation, benefits, ...is } = after;
  if (before === null) return [{ what: 'elder-added', elder, value: after }];
  const { id: _id, relation: called, benefits: known, ...was } = before;
  const gone = known.filter(({ id }) => !benefits.some((benefit) => benefit.id === id));
  return [
    ...(relation === called ? [] : [{ what: 'relation', elder, value: relation } satisfies Changed]),
    ...differing(was, is).map(([field, value]): Changed => ({ what: 'elder-field', elder, field, value })),
    ...gone.map(
      ({ id, records }): Changed => ({
        what: 'benefit-removed',
        elder,
        benefit: id,
        value: records.map((record) => record.id),
      }),
    ),
    ...benefits.flatMap((benefit): Changed[] => {
      const one = known.find(({ id }) => id === benefit.id);
      return one
        ? ofBenefit(elder, one, benefit)
        : [{ what: 'benefit-added', elder, benefit: benefit.id, value: benefit }];
    }),
  ];
};
