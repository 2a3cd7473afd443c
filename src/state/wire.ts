import type { WireElder } from '../api/contract';
import type { Elder } from './elder';

/** The part of an elder that the service needs; the picker's name and the way back stay on the phone. */
export const toWire = (elder: Elder): WireElder => ({
  id: elder.id,
  relation: elder.relation,
  region: elder.region,
  residence: elder.residence,
  ageBand: elder.ageBand,
  stopped: elder.stopped,
  benefits: elder.benefits.map(({ before: _before, ...benefit }) => benefit),
});
