import type { DifferenceCell } from '../../server/counting/difference-table.ts';
import type { ClosedMonth } from '../../server/store/ports/counts.ts';
import { placeName } from './say/place-name.ts';

const parts = (of: Readonly<Record<string, number | null>>): string =>
  Object.entries(of)
    .map(([name, people]) => `${name} ${people ?? 'hidden'}`)
    .join(', ');

const linesOf = ({ place, scheme, people, matters, tellers }: DifferenceCell): string[] => [
  `  ${placeName(place)} (${place}) ${scheme}: ${people} people`,
  `    what is otherwise: ${parts(matters)}`,
  `    who told them: ${parts(tellers)}`,
];

/** Where people were told otherwise than a rule says (这里不对？). It changes no rule: a person looks, and finds a source. */
export const differenceLines = ([newest]: readonly ClosedMonth[]): string[] => {
  if (newest === undefined || newest.differences.length === 0)
    return ['这里不对？: of no place have twenty people told that it is otherwise.'];
  return ['这里不对？: where people were told otherwise than the rule says', ...newest.differences.flatMap(linesOf)];
};
