import type { Door, DoorKind } from '../book/entry-schema.ts';
import type { RegionCode, Scheme } from '../vocabulary.ts';
import { entryOf } from './entry-of.ts';
import type { Flow, FlowId } from './types.ts';
import { isWithin } from './within.ts';

const anyPhoneDoor: readonly DoorKind[] = ['app', 'wechat-mp', 'wechat-oa', 'alipay'];

const kindsOf = (flow: FlowId): readonly DoorKind[] => {
  if (flow === 'wechat') return ['wechat-mp', 'wechat-oa'];
  if (flow === 'alipay') return ['alipay'];
  return anyPhoneDoor;
};

const serves = (door: Door, flow: FlowId, region: RegionCode, scheme: Scheme | undefined): boolean => {
  if (!kindsOf(flow).includes(door.kind)) return false;
  if (door.use === 'look-up' && flow !== 'last-time') return false;
  if (door.schemes && scheme && !door.schemes.includes(scheme)) return false;
  return !door.place || isWithin(region, door.place) || isWithin(door.place, region);
};

const fittingDoors = (flow: Flow, region: RegionCode, scheme: Scheme | undefined): readonly Door[] =>
  (entryOf(region)?.doors ?? []).filter((door) => serves(door, flow.id, region, scheme));

/** The doors of the region's entry that led through a flow once: a family may know one by name. */
export const oldDoorsFor = (flow: Flow, region: RegionCode, scheme?: Scheme): readonly Door[] =>
  fittingDoors(flow, region, scheme).filter((door) => door.state === 'old');

/**
 * The doors of the region's entry that a flow passes through; the ones made for the place or the scheme come first.
 * Unsure doors only where no current one is known; old ones never.
 */
export const doorsFor = (flow: Flow, region: RegionCode, scheme?: Scheme): readonly Door[] => {
  const fitting = fittingDoors(flow, region, scheme);
  const current = fitting.filter((door) => door.state === 'current');
  const usable = current.length > 0 ? current : fitting.filter((door) => door.state === 'unsure');
  const madeForIt = (door: Door): number => {
    if (door.place) return isWithin(region, door.place) ? 2 : -1;
    return door.schemes && scheme ? 1 : 0;
  };
  return [...usable].sort((a, b) => madeForIt(b) - madeForIt(a));
};
