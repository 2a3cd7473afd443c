import type { RegionCode } from '../vocabulary.ts';
import { usableDoors } from './door-step.ts';
import { entryOf } from './entry-of.ts';
import type { DoorKind, Flow, FlowId } from './types.ts';

const anyPhoneDoor: readonly DoorKind[] = ['app', 'wechat-mp', 'wechat-oa', 'alipay'];

/** Which doors of a region's entry a flow passes through. */
export const doorKindsOf = (flow: FlowId): readonly DoorKind[] => {
  if (flow === 'wechat') return ['wechat-mp', 'wechat-oa'];
  if (flow === 'alipay') return ['alipay'];
  return anyPhoneDoor;
};

/**
 * The door to show first. A door that leads through the region's own entry is passed over
 * where the region is known to have none of that kind. Null for a flow without doors.
 */
export const leadPath = (flow: Flow, region?: RegionCode): string | null => {
  const [first, second] = flow.paths ?? [];
  if (!first) return null;
  const throughEntry = flow.steps.some((step) => step.path === first.id && step.byEntry === 'open');
  const entry = region === undefined ? null : entryOf(region);
  if (!throughEntry || !entry || !second) return first.id;
  return usableDoors(entry, doorKindsOf(flow.id)).length > 0 ? first.id : second.id;
};
