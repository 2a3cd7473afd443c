import type * as contract from '../contract/elder.ts';
import { regionName } from '../rules/regions/region-name.ts';
import type { RegionCode } from '../rules/vocabulary.ts';
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

/** On a new phone: the picker's name is gone, the nearest name a record knows stands in for it. */
export function fromWire(wire: contract.Elder): Elder {
  const nameOf = (region: RegionCode): string => {
    const known = regionName(region);
    return known?.place ?? known?.province ?? '';
  };
  return {
    ...wire,
    benefits: wire.benefits.map((benefit) => ({ ...benefit, regionName: nameOf(benefit.region) })),
    partly: false,
  };
}
