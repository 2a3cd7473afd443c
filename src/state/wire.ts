import * as contract from '../contract/elder.ts';
import { nearestName } from '../rules/regions/region-name.ts';
import type { Elder } from './elder.ts';

/** Of what is here, what the contract names. */
function named<T extends object>({ entries }: { entries: Record<keyof T, unknown> }, here: T): T {
  const part = { ...entries, ...here }; // in the contract's order
  for (const name of Object.keys(part)) if (!(name in entries) || !(name in here)) Reflect.deleteProperty(part, name);
  return part;
}

/**
 * The part of an elder that the service keeps; the picker's name stays on the phone. Always in one order: the text is
 * compared with what was sent before, also by an older start of the app.
 */
export const toWire = (elder: Elder): contract.Elder =>
  named<contract.Elder>(contract.elder, {
    ...elder,
    benefits: elder.benefits.map((benefit) => named<contract.Benefit>(contract.benefit, benefit)),
  });

/**
 * The picker's names come from the elder as they are here; where there are none the nearest name a record knows stands
 * in.
 */
export function fromWire(wire: contract.Elder, here?: Elder): Elder {
  const nameOf = ({ id, region }: contract.Benefit): string => {
    const picked = here?.benefits.find((benefit) => benefit.id === id && benefit.region === region);
    return picked ? picked.regionName : nearestName(region);
  };
  return {
    ...wire,
    benefits: wire.benefits.map((benefit) => ({ ...benefit, regionName: nameOf(benefit) })),
    partly: false,
  };
}
