import { type ParameterName, parameterNames } from '../model/draws.ts';
import { drawnOf, missesPer1000, missRatio, rivalAt } from './measures.ts';
import { drawsOf } from './run-shard.ts';
import { rankCorrelation } from './spread.ts';
import type { Tally } from './tally.ts';

export type Deciding = { name: ParameterName; ratio: number; misses: number };

/** How each assumption goes with something, draw by draw: rank correlations in the order of `parameterNames`. */
const goesWith = (tally: Tally, seed: number, of: (draw: number) => number): number[] => {
  const drawn = drawnOf(tally);
  const draws = drawsOf({ seed, draws: drawn.length });
  const values = drawn.map(of);
  return parameterNames.map((name) =>
    rankCorrelation(
      drawn.map((draw) => draws[draw]?.[name] ?? 0),
      values,
    ),
  );
};

/** How each assumption goes with the ratio of our misses to those of 30/7/1, and with our misses; the strongest first. */
export const deciding = (tally: Tally, seed: number): Deciding[] => {
  const [ours, one] = [rivalAt('ours'), rivalAt('one')];
  const ratios = goesWith(tally, seed, (draw) => missRatio(tally, draw, ours, one));
  const misses = goesWith(tally, seed, (draw) => missesPer1000(tally, draw, ours));
  return parameterNames
    .map((name, at) => ({ name, ratio: ratios[at] ?? 0, misses: misses[at] ?? 0 }))
    .sort((a, b) => Math.abs(b.ratio) - Math.abs(a.ratio));
};

/** The assumptions that go most with what one change of our plan adds to our misses. */
export const decidingFor = (tally: Tally, seed: number, id: string, most: number): [ParameterName, number][] => {
  const [ours, changed] = [rivalAt('ours'), rivalAt(id)];
  const added = goesWith(tally, seed, (draw) => missesPer1000(tally, draw, changed) - missesPer1000(tally, draw, ours));
  return parameterNames
    .map((name, at): [ParameterName, number] => [name, added[at] ?? 0])
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, most);
};
