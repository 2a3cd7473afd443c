import type { PlaceChange } from './place-changes.ts';
import type { WayId } from './types.ts';

const moved = (order: readonly WayId[], change: PlaceChange): readonly WayId[] => {
  if (change.act !== 'before' && change.act !== 'after') return order;
  const { act, ways, of } = change;
  const rest = order.filter((way) => !ways.includes(way));
  const standing: readonly string[] = rest;
  const at = standing.indexOf(of);
  const to = act === 'before' ? at : at + 1;
  const moving = order.filter((way) => ways.includes(way));
  return at < 0 ? order : [...rest.slice(0, to), ...moving, ...rest.slice(to)];
};

/** The order of the table as the place changes it: a bank stands only where one is known to do it. */
export const byPlace = (order: readonly WayId[], changes: readonly PlaceChange[]): readonly WayId[] => {
  const bankKnown = changes.some(({ act, ways }) => act === 'show' && ways.includes('bank'));
  const removed = changes.flatMap(({ act, ways }) => (act === 'remove' ? ways : []));
  const standing = order.filter((way) => !removed.includes(way) && (way !== 'bank' || bankKnown));
  return changes.reduce(moved, standing);
};
