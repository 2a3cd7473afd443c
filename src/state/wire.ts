import type { WireElder } from '../api/contract';
import { regionName } from '../rules/regions/region-name.ts';
import type { Elder } from './elder';

/**
 * The part of an elder that the service needs; the picker's name and the way back stay on the phone. Named field by
 * field: the text is compared with what was sent before, also by an older start of the app.
 */
export const toWire = (elder: Elder): WireElder => ({
  id: elder.id,
  relation: elder.relation,
  region: elder.region,
  residence: elder.residence,
  ageBand: elder.ageBand,
  stopped: elder.stopped,
  benefits: elder.benefits.map((benefit) => ({
    id: benefit.id,
    scheme: benefit.scheme,
    minor: benefit.minor,
    lastCertifiedOn: benefit.lastCertifiedOn,
    benefitSince: benefit.benefitSince,
    officialDueOn: benefit.officialDueOn,
    state: benefit.state,
    waitingSince: benefit.waitingSince,
  })),
});

/** On a new phone: the picker's name is gone, the nearest name a record knows stands in for it. */
export function fromWire(wire: WireElder): Elder {
  const known = regionName(wire.region);
  return {
    ...wire,
    regionName: known?.place ?? known?.province ?? '',
    benefits: wire.benefits.map((benefit) => {
      const { lastCertifiedOn, officialDueOn, state } = benefit;
      const open = { lastCertifiedOn, officialDueOn, state: 'open' as const, waitingSince: null };
      return { ...benefit, before: state === 'waiting' ? open : null };
    }),
  };
}
