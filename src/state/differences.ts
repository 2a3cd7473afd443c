import * as v from 'valibot';
import { type Difference, difference } from '../contract/difference.ts';
import { stored, useStored } from './stored.ts';

const version = 1;

const isSame = (a: Difference, b: Difference): boolean =>
  a.region === b.region && a.scheme === b.scheme && a.matter === b.matter;

const joined = (earlier: readonly Difference[], now: readonly Difference[]): readonly Difference[] => [
  ...earlier.filter((one) => !now.some((other) => isSame(one, other))),
  ...now,
];

/** 这里不对: what was told here and the service has not heard yet. */
export const differences = stored<readonly Difference[]>('differences', {
  version,
  blank: [],
  read: (value, kept) => {
    const all = Array.isArray(value) ? value : [];
    const some = all.filter((one): one is Difference => v.is(difference, one));
    return { value: some, whole: kept === version && Array.isArray(value) && some.length === all.length };
  },
  join: joined,
});

export const keepDifference = (one: Difference) => differences.set(joined(differences.get(), [one]));

export const letGoOf = (one: Difference): void => {
  if (differences.get().includes(one)) differences.set(differences.get().filter((other) => other !== one));
};

export const useDifferences = (): readonly Difference[] => useStored(differences);
