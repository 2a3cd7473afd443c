import type { RegionCode, Scheme } from '../vocabulary.ts';
import { doorsFor } from './doors-for.ts';
import type { Flow } from './types.ts';

/**
 * The door to show first. A door that leads through the region's own entry is passed over
 * where the region is known to have none of that kind. Null for a flow without doors.
 */
export const leadDoor = (flow: Flow, region?: RegionCode, scheme?: Scheme): string | null => {
  const [first, second] = flow.doors ?? [];
  if (!first) return null;
  const throughEntry = flow.steps.some((step) => step.door === first.id && step.byEntry === 'open');
  if (!throughEntry || region === undefined || !second) return first.id;
  return doorsFor(flow, region, scheme).length > 0 ? first.id : second.id;
};
