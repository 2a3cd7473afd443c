import type { CarriedChoose } from '../book/choose-schema.ts';
import { refsOf } from '../flows/citation-of.ts';
import type { SourceRefs } from '../flows/types.ts';
import { isWithin } from '../flows/within.ts';
import { allChoosing } from '../regions/all-choosing.ts';
import { provinceCode } from '../regions/region-of.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { choosingOf } from './choosing-of.ts';
import type { Answered } from './types.ts';

type Row = CarriedChoose['changes'][number];
type WithRefs<R> = R extends Row ? Omit<R, 'src'> & { src: SourceRefs } : never;

/** A row of a region's `choose`, with its material by names that hold anywhere. */
export type PlaceChange = WithRefs<Row>;

const holdsFor = ({ when }: Pick<Row, 'when'>, { scheme, where, body, money }: Answered): boolean =>
  (!when?.schemes || when.schemes.includes(scheme)) &&
  (!when?.where || when.where === where) &&
  (!when?.body || when.body === body) &&
  (!when?.money || when.money === money);

const changesAt = (province: WrittenCode, answers: Answered): PlaceChange[] => {
  const isMeant = ({ places }: Row): boolean =>
    !places || places.some((place) => answers.region !== null && isWithin(answers.region, place));
  return (choosingOf(province)?.changes ?? [])
    .filter((row) => isMeant(row) && holdsFor(row, answers))
    .map((row) => ({ ...row, src: refsOf(province, row.src) }));
};

const examplesOf = (province: WrittenCode, answers: Answered): PlaceChange[] =>
  (choosingOf(province)?.examples ?? [])
    .filter((row) => holdsFor(row, answers))
    .map((row) => ({ ...row, act: 'say', src: refsOf(province, row.src) }));

/** The changes that apply to these answers: those of the place that pays, then what others are an example of. */
export const changesFor = (answers: Answered): readonly PlaceChange[] => [
  ...(answers.region === null ? [] : changesAt(provinceCode(answers.region), answers)),
  ...[...allChoosing.keys()].flatMap((province) => examplesOf(province, answers)),
];
