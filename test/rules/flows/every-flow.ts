import type { RegionChoose } from '../../../src/rules/book/choose-schema.ts';
import type { RegionEntry } from '../../../src/rules/book/entry-schema.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { refsOf } from '../../../src/rules/flows/citation-of.ts';
import { type Flow, flowIds, type Step } from '../../../src/rules/flows/types.ts';
import { allChoosing } from '../../../src/rules/regions/all-choosing.ts';
import { allEntries } from '../../../src/rules/regions/all-entries.ts';

export const everyFlow: readonly Flow[] = flowIds.map(flowOf);
export const everyEntry: readonly RegionEntry[] = [...allEntries.values()];
export const everyChoosing: readonly RegionChoose[] = [...allChoosing.values()];

export const everyStep: readonly Step[] = [
  ...everyFlow.flatMap((flow) => flow.steps),
  ...everyEntry.flatMap(({ code, steps }) => steps.map((step) => ({ ...step, src: refsOf(code, step.src) }))),
];

/** A door is as sure as what stands behind it: does only one article tell of all its steps? */
export const isDoubted = ({ steps }: Flow, id: string): boolean =>
  steps.every(({ door, sure }) => door !== id || sure === 'one-article');

const notSentences = [
  'src',
  'id',
  'go',
  'door',
  'behind',
  'byEntry',
  'sure',
  'kind',
  'state',
  'regions',
  'flows',
  'ways',
  'of',
  'act',
  'places',
  'code',
  'shortLink',
  'appId',
];

/** Every text a family can read in a record, with where it stands. */
export const sentencesIn = (value: unknown, where: string): [where: string, text: string][] => {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notSentences.includes(key) ? [] : sentencesIn(inner, `${where}.${key}`),
  );
};

/** Every list of refs in a record. */
export const refsIn = (value: unknown): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'src' ? [inner as (string | number)[]] : refsIn(inner),
  );
};
