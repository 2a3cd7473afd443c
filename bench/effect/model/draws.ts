import { actsRange, actsThatSave } from '../trials/calibrate.ts';
import { wantedByFew } from '../trials/published.ts';
import { type Parameter, parameters } from './parameters.ts';
import { keyOf, luck, triangular } from './random.ts';
import { stream } from './streams.ts';

/** All that a draw varies: the table, and `acts` as the trial leaves it. */
export const allParameters = { ...parameters, acts: actsRange } satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof allParameters;
export const parameterNames = Object.keys(allParameters) as ParameterName[];

/** One value for every assumption. */
export type Draw = Readonly<Record<ParameterName, number>>;

const drawOf = (pick: (range: Parameter, index: number, name: ParameterName) => number): Draw => {
  const draw: Partial<Record<ParameterName, number>> = {};
  parameterNames.forEach((name, index) => {
    draw[name] = pick(allParameters[name], index, name);
  });
  return draw as Draw; // every name was given its value just above
};

/** Every assumption at its mode. */
export const central: Draw = drawOf(({ mode }) => mode);

/** The end at which messages can do most; the other assumptions do not say. */
const kindEnd: Partial<Record<ParameterName, 'low' | 'high'>> = {
  acts: 'high',
  reads: 'high',
  deaf: 'low',
  readLag: 'low',
  forgets: 'low',
  farDays: 'high',
  habit: 'high',
  diffusion: 'high',
  alone: 'low',
  beside: 'high',
  meetsNear: 'high',
  meetsFar: 'high',
  credits: 'high',
  regrants: 'high',
  lost: 'low',
  faceFails: 'low',
  notCounted: 'low',
  slowWay: 'low',
  slowLead: 'low',
};

const other = { low: 'high', high: 'low' } as const;

/** So far of the way from the modes to the ends, the kinder ones or the others. */
const towardsEnds = (kind: boolean, way: number): Draw =>
  drawOf((range, _, name) => {
    const end = kindEnd[name];
    return end === undefined ? range.mode : range.mode + way * (range[kind ? end : other[end]] - range.mode);
  });

/** Draws with a name, before those that are drawn. */
export const namedDraws: readonly (readonly [string, Draw])[] = [
  ['every assumption at its mode', central],
  ['every assumption half way to the end kinder to messages', towardsEnds(true, 0.5)],
  ['every assumption at the kinder end', towardsEnds(true, 1)],
  ['every assumption half way to the other end', towardsEnds(false, 0.5)],
  ['families like pharmacy customers', { ...central, acts: actsThatSave(wantedByFew) }],
];

/** The draw of an index: each assumption independently, from its triangle. */
export const drawAt = (seed: number, index: number): Draw => {
  const key = keyOf(seed, index);
  return drawOf(({ low, mode, high }, at) => triangular(low, mode, high, luck(key, stream.draw, at)));
};
