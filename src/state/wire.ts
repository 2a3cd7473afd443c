import type * as contract from '../contract/elder.ts';
import { regionName } from '../rules/regions/region-name.ts';
import type { Elder } from './elder';

/**
 * The part of an elder that the service keeps; the picker's name stays on the phone. Named field by field: the text is
 * compared with what was sent before, also by an older start of the app.
 */
export const toWire = (elder: Elder): contract.Elder => ({
  id: elder.id,
  relation: elder.relation,
  birthYear: elder.birthYear,
  ageBand: elder.ageBand,
  residence: elder.residence,
  benefits: elder.benefits.map((benefit) => ({
    id: benefit.id,
    region: benefit.region,
    scheme: benefit.scheme,
    minor: benefit.minor,
    benefitSince: benefit.benefitSince,
    typedLast: benefit.typedLast,
    typedDue: benefit.typedDue,
    records: benefit.records,
    toldOn: benefit.toldOn,
    visitOn: benefit.visitOn,
    money: benefit.money,
  })),
  stopped: elder.stopped,
});

/** The picker's names come from the elder as they are here; where there are none the nearest name a record knows stands in. */
export function fromWire(wire: contract.Elder, here?: Elder): Elder {
  const nameOf = ({ id, region }: contract.Benefit): string => {
    const picked = here?.benefits.find((benefit) => benefit.id === id && benefit.region === region);
    if (picked) return picked.regionName;
    const known = regionName(region);
    return known?.place ?? known?.province ?? '';
  };
  return {
    ...wire,
    benefits: wire.benefits.map((benefit) => ({ ...benefit, regionName: nameOf(benefit) })),
    partly: false,
  };
}
