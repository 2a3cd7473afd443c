import { bandsOf } from '../../rules/benefit/age-bands.ts';
import type { Person } from '../../rules/regions/texts-on-the-way.ts';
import { findElder } from '../../state/elders.ts';
import { today } from '../../state/today.ts';
import type { Whom } from '../../whom/whom.ts';

/** What else of an elder of this phone decides the rule; of anybody else nothing is known. */
export function personOf({ elder, benefit }: Whom): Person {
  const known = findElder(elder);
  if (!known) return {};
  const { residence, benefits } = known;
  const bands = bandsOf(known, today());
  return {
    residence: residence ?? undefined,
    ageBand: bands[bands.length - 1] ?? undefined,
    minor: benefits.find(({ id }) => id === benefit)?.minor ?? false,
  };
}
