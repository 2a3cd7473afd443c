import type { PlaceChange } from './place-changes.ts';
import type { WayId } from './types.ts';

const moved = (order: readonly WayId[], change: PlaceChange): readonly WayId[] => {
  const { act, way } = change;
  if (typeof act === 'string' || !order.includes(way)) return order;
  const anchor = 'before' in act ? act.before : act.after;
  const rest = order.filter((each) => each !== way);
  const at = rest.indexOf(anchor);
  const to = 'before' in act ? at : at + 1;
  return at < 0 ? order : [...rest.slice(0, to), way, ...rest.slice(to)];
};

/** The order of the table as the place changes it: a bank stands only where one is known to do it. */
export const byPlace = (order: readonly WayId[], changes: readonly PlaceChange[]): readonly WayId[] => {
  const bankKnown = changes.some((change) => change.act === 'show');
  const removed = changes.filter((change) => change.act === 'remove').map((change) => change.way);
  const standing = order.filter((way) => !removed.includes(way) && (way !== 'bank' || bankKnown));
  return changes.reduce(moved, standing);
};
