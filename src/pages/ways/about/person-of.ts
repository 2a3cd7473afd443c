import type { Person } from '../../../rules/regions/texts-on-the-way.ts';
import { findElder } from '../../../state/elders';
import type { Whom } from '../../../whom/whom';

/** What else of an elder of this phone decides the rule; of anybody else nothing is known. */
export function personOf({ elder, benefit }: Whom): Person {
  const known = findElder(elder);
  if (!known) return {};
  const { residence, ageBand, benefits } = known;
  return { residence, ageBand, minor: benefits.find(({ id }) => id === benefit)?.minor ?? false };
}
