import type { Changed } from '../../contract/change.ts';
import { changesBetween } from '../../family/changes-between.ts';
import type { Elder } from '../elder.ts';
import { isJoiner } from '../family/families.ts';
import { remote } from '../remote.ts';
import { toWire } from '../wire.ts';
import { waiting } from './queue.ts';

/** The service has the elder, or will have it before it hears of any change of them; before it was heard it may. */
const isKnownThere = (id: string): boolean => {
  const { me } = remote.get();
  if (me === null || me.elders.some((elder) => elder.id === id)) return true;
  return waiting().some(({ what, elder }) => what === 'elder-added' && elder === id);
};

/**
 * 办好了 also notes when something was last told; of who is not known at home yet only the certification itself is taken.
 */
const mayTell = ({ what, elder }: Changed): boolean => what === 'record' || what === 'relation' || !isJoiner(elder);

/** What is told of an elder who was changed here: of whom the service knows nothing, everything. */
export const changesFor = (before: Elder | undefined, after: Elder): Changed[] =>
  changesBetween(before && isKnownThere(after.id) ? toWire(before) : null, toWire(after)).filter(mayTell);
