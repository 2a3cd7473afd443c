import type { Family } from '../../contract/family.ts';
import type { Elder } from '../elder.ts';
import { familyOf } from './families.ts';
import { isNotSame } from './not-same.ts';

/** One elder who is the person's alone, and one of the family's. */
export type Pair = { own: Elder; theirs: Elder };

const isPaidAlike = (a: Elder, b: Elder): boolean =>
  a.benefits.some((one) => b.benefits.some(({ region, scheme }) => region === one.region && scheme === one.scheme));

/** Called alike, or paid alike: 是同一位吗？ Only an elder who is the person's alone is asked about. */
const isLikely = ({ own, theirs }: Pair): boolean =>
  (own.relation === theirs.relation && own.relation !== 'other') || isPaidAlike(own, theirs);

/**
 * The pairs worth a question that has not been answered; with `named`, everybody of the family beside that one elder.
 */
export function pairsIn(family: Family, elders: readonly Elder[], named?: string): readonly Pair[] {
  const theirs = elders.filter(({ id }) => family.elders.includes(id));
  const alone = elders.filter(({ id, stopped }) => familyOf(id) === null && stopped === null);
  const pairs = alone.flatMap((own) => theirs.map((one) => ({ own, theirs: one })));
  if (named !== undefined) return pairs.filter(({ own }) => own.id === named);
  return pairs.filter((pair) => isLikely(pair) && !isNotSame(pair.own.id, pair.theirs.id));
}
