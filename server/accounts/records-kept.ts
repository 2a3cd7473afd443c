import type { Benefit, Elder } from '../../src/contract/elder.ts';

const withRecordsOf = (told: Benefit, kept: Benefit | undefined): Benefit => {
  const known = kept?.records ?? [];
  const ids = new Set(known.map(({ id }) => id));
  return { ...told, records: [...known, ...told.records.filter(({ id }) => !ids.has(id))] };
};

/**
 * The elder as told, with every certification record that is kept already: a phone that has not heard of one does not
 * lose it, and none is changed. Taking back is a record of its own.
 */
export const withRecordsKept = (told: Elder, kept: Elder | undefined): Elder => ({
  ...told,
  benefits: told.benefits.map((benefit) =>
    withRecordsOf(
      benefit,
      kept?.benefits.find(({ id }) => id === benefit.id),
    ),
  ),
});
