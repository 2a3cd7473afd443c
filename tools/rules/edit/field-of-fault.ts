import type { Fault } from '../check/fault.ts';
import type { RuleForm } from './form.ts';

export type Field = keyof RuleForm;
/** Faults by the field of the form that they are shown beside; '' is above the form. */
export type FaultsByField = Readonly<Partial<Record<Field | '', readonly Fault[]>>>;

/** By the end of a fault's path inside the rule, and of a source inside its table. */
const inRule: readonly (readonly [string, Field])[] = [
  ['maxGap.months', 'gap'],
  ['maxGap.boundary', 'gapBoundary'],
  ['maxGap', 'gap'],
  ['every', 'every'],
  ['boundary', 'boundary'],
  ['period', 'period'],
  ['within', 'withinFrom'],
  ['windows', 'from'],
  ['year', 'year'],
  ['said', 'said'],
  ['first', 'first'],
  ['earliestRepeat', 'repeat'],
  ['certainty', 'certainty'],
  ['src', 'src'],
  ['kind', 'kind'],
];
const inSource: readonly (readonly [string, Field])[] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['date', 'date'],
  ['url', 'url'],
  ['kind', 'seenAt'],
];

const within = (names: string, table: readonly (readonly [string, Field])[]): Field | undefined =>
  table.find(([name]) => names === name || names.startsWith(`${name}.`))?.[1];

/** Where on the form a fault belongs; '': to the whole of it. */
const fieldOfFault = ({ part, path }: Fault, scheme: string): Field | '' => {
  if (part === 'citations') return within(path.slice(1).join('.'), inSource) ?? '';
  if (path[0] === 'materials') return within(path.slice(2).join('.'), inSource) ?? '';
  const at = path.indexOf(scheme);
  if (at !== -1) return within(path.slice(at + 1).join('.'), inRule) ?? '';
  const names = path.filter((key) => typeof key === 'string').join('.');
  if (names.endsWith('effective.from')) return 'effectiveFrom';
  return names.endsWith('effective.until') ? 'effectiveUntil' : '';
};

/** The same words stand once beside a field: what is wrong in rules and words alike is one thing to a clerk. */
export const faultsByField = (faults: readonly Fault[], scheme: string): FaultsByField => {
  const all: Partial<Record<Field | '', Fault[]>> = {};
  for (const fault of faults) {
    const field = fieldOfFault(fault, scheme);
    const there = all[field] ?? [];
    const isSaid = there.some(({ expected, got }) => expected === fault.expected && got === fault.got);
    all[field] = isSaid ? there : [...there, fault];
  }
  return all;
};
