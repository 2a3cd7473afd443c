import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { allEntries } from '../../../src/rules/flows/entries/all-entries.ts';
import { type Flow, flowIds, type RegionEntry, type Step } from '../../../src/rules/flows/types.ts';

export const everyFlow: readonly Flow[] = flowIds.map(flowOf);
export const everyEntry: readonly RegionEntry[] = [...allEntries.values()];

export const everyStep: readonly Step[] = [
  ...everyFlow.flatMap((flow) => flow.steps),
  ...everyEntry.flatMap((entry) => entry.steps),
];

const notSentences = [
  'src',
  'id',
  'go',
  'path',
  'byEntry',
  'sure',
  'kind',
  'state',
  'regions',
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
export const refsIn = (value: unknown): string[][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'src' ? [inner as string[]] : refsIn(inner)));
};
