import { allParameters, namedDraws, parameterNames } from '../model/draws.ts';
import { aFamily, drawnOf, messagesAPerson, missesPer1000, missRatio, rivalAt } from '../outcomes/measures.ts';
import { regrets } from '../outcomes/regret.ts';
import { spreadOf } from '../outcomes/spread.ts';
import type { Tally } from '../outcomes/tally.ts';
import { allRivals, bound, mainRivals } from '../rivals/all-rivals.ts';
import { per100, spread, table, whole } from './words.ts';

const over = (tally: Tally, of: (draw: number) => number): number[] => drawnOf(tally).map(of);

/** What became of it under each plan. */
export const outcomesTable = (tally: Tally): string =>
  table(
    [
      'plan',
      'too late, of 1,000 that must act',
      'days without money, of 1,000 families',
      'messages a person',
      'wasted a family',
      'annoying a family',
    ],
    [...mainRivals, bound].map(({ id, name }) => {
      const rival = rivalAt(id);
      return [
        name,
        spread(spreadOf(over(tally, (draw) => missesPer1000(tally, draw, rival)))),
        spread(spreadOf(over(tally, (draw) => 1000 * aFamily(tally, draw, rival, 'daysWithoutMoney')))),
        spread(spreadOf(over(tally, (draw) => messagesAPerson(tally, draw, rival))), 2),
        spread(spreadOf(over(tally, (draw) => aFamily(tally, draw, rival, 'wasted'))), 2),
        spread(spreadOf(over(tally, (draw) => aFamily(tally, draw, rival, 'annoying'))), 2),
      ];
    }),
  );

export const regretTable = (tally: Tally): string =>
  table(
    ['plan', 'regret: misses above the best of that draw', 'best in', 'stands elsewhere than at the modes in'],
    regrets(tally).map(({ id, regret, best, turnsOver }) => [
      allRivals[rivalAt(id)]?.name ?? id,
      spread(regret),
      per100(best),
      per100(turnsOver),
    ]),
  );

export const namedTable = (tally: Tally): string =>
  table(
    [
      'draw',
      '30/7/1 to one',
      'our plan, alone',
      'our plan, with families',
      'everybody every third day',
      'ours ÷ 30/7/1',
    ],
    namedDraws.map(([name], draw) => [
      name,
      ...['one', 'alone', 'ours', 'bound'].map((id) => whole(missesPer1000(tally, draw, rivalAt(id)))),
      missRatio(tally, draw, rivalAt('ours'), rivalAt('one')).toFixed(2),
    ]),
  );

export const assumptionsTable = (): string =>
  table(
    ['name', 'low', 'mode', 'high', 'means', 'source'],
    parameterNames.map((name) => {
      const { low, mode, high, means, source } = allParameters[name];
      return [
        `\`${name}\``,
        ...[low, mode, high].map((value) => String(Math.round(value * 1000) / 1000)),
        means,
        source,
      ];
    }),
  );
