import { mainRivals } from '../rivals/all-rivals.ts';
import { drawnOf, missesPer1000, rivalAt } from './measures.ts';
import { type Spread, shareOf, spreadOf } from './spread.ts';
import type { Tally } from './tally.ts';

type Regret = {
  id: string;
  /** Misses above those of the best plan of that draw. */
  regret: Spread;
  /** Share of the draws in which no other plan misses fewer. */
  best: number;
  /** Share of the draws in which it stands elsewhere than with every assumption at its mode. */
  turnsOver: number;
};

const placeOf = (misses: readonly number[], at: number): number =>
  misses.filter((miss) => miss < (misses[at] ?? 0)).length;

/** What it costs to have chosen one plan, whatever the assumptions turn out to be. */
export const regrets = (tally: Tally): Regret[] => {
  const missesAt = (draw: number): number[] => mainRivals.map(({ id }) => missesPer1000(tally, draw, rivalAt(id)));
  const drawn = drawnOf(tally).map(missesAt);
  const central = missesAt(0);
  return mainRivals.map(({ id }, at) => {
    const above = drawn.map((misses) => (misses[at] ?? 0) - Math.min(...misses));
    const places = drawn.map((misses) => placeOf(misses, at));
    return {
      id,
      regret: spreadOf(above),
      best: shareOf(above, (value) => value === 0),
      turnsOver: shareOf(places, (place) => place !== placeOf(central, at)),
    };
  });
};
