import type { Family } from '../life/types.ts';

/** The ways a result is split; every family is in one group of each. */
const splits = {
  all: () => 'all',
  kind: ({ kind }: Family) => kind,
  way: ({ way, people }: Family) => (way === 'phone' ? (people[0]?.near ? 'phone, beside' : 'phone, apart') : way),
  known: ({ known }: Family) => known,
  people: ({ people }: Family) => String(people.length),
} as const;

export type Split = keyof typeof splits;
const splitNames = Object.keys(splits) as Split[];

/** In the order of the report. */
const groups: Readonly<Record<Split, readonly string[]>> = {
  all: ['all'],
  kind: [
    'rolling, boundary known',
    'rolling, boundary not known',
    'calendar year',
    'half-year or shorter',
    'window of a past year',
    'no rule found',
  ],
  way: ['phone, beside', 'phone, apart', 'slow', 'abroad'],
  known: ['official', 'day', 'month', 'unknown'],
  people: ['1', '2', '3', '4'],
};

/** Every group of every split in one row. */
export const columns: readonly (readonly [Split, string])[] = splitNames.flatMap((split) =>
  groups[split].map((group) => [split, group] as const),
);

const columnAt = new Map(columns.map(([split, group], index) => [`${split} ${group}`, index]));

/** The columns that a family counts in. */
export const columnsOf = (family: Family): number[] =>
  splitNames.map((split) => {
    const column = columnAt.get(`${split} ${splits[split](family)}`);
    if (column === undefined) throw new Error(`no column for ${split} ${splits[split](family)}`);
    return column;
  });
