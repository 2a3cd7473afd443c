import { decidingFor } from '../outcomes/deciding.ts';
import { drawnOf, messagesAPerson, missesPer1000, rivalAt } from '../outcomes/measures.ts';
import { shareOf, spreadOf } from '../outcomes/spread.ts';
import type { Tally } from '../outcomes/tally.ts';
import { mainRivals, variants } from '../rivals/all-rivals.ts';
import { per100, spread, table } from './words.ts';

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** The same plan with another order or another relay, against the contract's. */
export const variantsTable = (tally: Tally, seed: number): string => {
  const ours = rivalAt('ours');
  return table(
    [
      'change',
      'misses against ours, of 1,000',
      'messages a person against ours',
      'fewer misses in',
      'more misses in',
      'goes most with',
    ],
    [...mainRivals.filter(({ id }) => id === 'slow-28'), ...variants].map(({ id, name }) => {
      const rival = rivalAt(id);
      const differences = drawnOf(tally).map(
        (draw) => missesPer1000(tally, draw, rival) - missesPer1000(tally, draw, ours),
      );
      const messages = drawnOf(tally).map(
        (draw) => messagesAPerson(tally, draw, rival) - messagesAPerson(tally, draw, ours),
      );
      return [
        name,
        spread(spreadOf(differences), 1),
        spread(spreadOf(messages), 2),
        per100(shareOf(differences, (value) => value < 0)),
        per100(shareOf(differences, (value) => value > 0)),
        decidingFor(tally, seed, id, 2)
          .map(([assumption, strength]) => `${assumption} ${signed(strength)}`)
          .join(', '),
      ];
    }),
  );
};
