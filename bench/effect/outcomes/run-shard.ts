import { live } from '../life/live.ts';
import { type Draw, drawAt, namedDraws } from '../model/draws.ts';
import { familyMaker } from '../model/families.ts';
import { keyOf } from '../model/random.ts';
import { allRivals } from '../rivals/all-rivals.ts';
import { cacheFor, type FamilyCaches } from '../rivals/plan-cache.ts';
import { columnsOf } from './groups.ts';
import { addOutcome, emptyTally, type Tally } from './tally.ts';

/** Every `of`-th family from the `from`-th on; the named draws first, then `draws` drawn ones. */
export type Shard = { seed: number; families: number; draws: number; from: number; of: number };

/** Apart from the families' own keys, so that a draw and a family of one number share no luck. */
const drawSeed = (seed: number): number => seed ^ 0x5bd1e995;

export const drawsOf = ({ seed, draws }: Pick<Shard, 'seed' | 'draws'>): Draw[] => [
  ...namedDraws.map(([, draw]) => draw),
  ...Array.from({ length: draws }, (_, index) => drawAt(drawSeed(seed), index)),
];

export const runShard = (shard: Shard): Tally => {
  const draws = drawsOf(shard);
  const tally = emptyTally(draws.length, allRivals.length);
  for (let index = shard.from; index < shard.families; index += shard.of) {
    const make = familyMaker(keyOf(shard.seed, index));
    const caches: FamilyCaches = new Map(); // of this family alone: the next has other dates
    draws.forEach((draw, drawIndex) => {
      const family = make(draw);
      const cache = cacheFor(caches, `${family.scheme} ${family.lastDay} ${family.way}`);
      const inColumns = columnsOf(family);
      allRivals.forEach((rival, rivalIndex) => {
        addOutcome(
          tally,
          drawIndex,
          rivalIndex,
          inColumns,
          live(family, draw, rival, cache),
          family.settledOn !== null,
        );
      });
    });
  }
  return tally;
};
