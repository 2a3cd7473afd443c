import { columns } from '../outcomes/groups.ts';
import { drawnOf, missesPer1000, rivalAt } from '../outcomes/measures.ts';
import { spreadOf } from '../outcomes/spread.ts';
import { sumOf, type Tally } from '../outcomes/tally.ts';
import { table, whole } from './words.ts';

/** Group by group; how many families of a middle draw stand behind a line. */
export const groupsTable = (tally: Tally): string =>
  table(
    [
      '',
      'must act, of 10,000',
      'nothing',
      '30/7/1 to one',
      'our plan, alone',
      'our plan, with families',
      'ours, −28 first for slow ways',
    ],
    columns
      .map(([split, group], column) => {
        const drawn = drawnOf(tally).filter((draw) => sumOf(tally, draw, 0, 'unsettled', column) > 0);
        const median = (of: (draw: number) => number): string => whole(spreadOf(drawn.map(of)).median);
        const actsOf10000 = (draw: number): number =>
          (10_000 * sumOf(tally, draw, 0, 'unsettled', column)) / sumOf(tally, draw, 0, 'families');
        return [
          split === 'all' ? 'all' : `${split}: ${group}`,
          median(actsOf10000),
          ...['nothing', 'one', 'alone', 'ours', 'slow-28'].map((id) =>
            median((draw) => missesPer1000(tally, draw, rivalAt(id), column)),
          ),
        ];
      })
      .filter(([, acts]) => acts !== 'NaN'), // a small run may have nobody in a group
  );
