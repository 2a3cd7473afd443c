import * as v from 'valibot';
import { carryOver, elder010, type Legible010 } from '../contract/released/elder-0-1-0.ts';
import { civilDate, civilMonth, clientId, regionCode, scheme } from '../rules/parts.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Elder } from './elder.ts';
import { readable } from './readable.ts';

type Kept010 = Legible010 & { regionName: string };

const dates = {
  lastCertifiedOn: v.fallback(v.nullable(v.union([civilDate, civilMonth, v.literal('never')])), null),
  officialDueOn: v.fallback(v.nullable(civilDate), null),
  state: v.fallback(v.picklist(['open', 'waiting']), 'open'),
  waitingSince: v.fallback(v.nullable(civilDate), null),
};

const someBenefit = v.object({
  ...dates,
  id: clientId,
  scheme,
  minor: v.fallback(v.boolean(), false),
  benefitSince: v.fallback(v.nullable(civilMonth), null),
  before: v.fallback(v.nullable(v.object(dates)), null),
});

const { relation, residence, ageBand, stopped } = elder010.entries;

/** What can be read of an elder as 0.1.0 kept it. */
export const someElder010: v.GenericSchema<unknown, Kept010> = v.object({
  id: clientId,
  relation: v.fallback(relation, 'other'),
  region: v.fallback(v.nullable(regionCode), null),
  regionName: v.fallback(v.string(), ''),
  residence: v.fallback(residence, 'local'),
  ageBand: v.fallback(ageBand, 'under80'),
  benefits: readable(someBenefit),
  stopped: v.fallback(stopped, null),
});

/** The picker's name of the place goes with each benefit, as the place does. */
export const fromElder010 = ({ regionName, ...elder }: Kept010, today: CivilDate): Elder => {
  const { benefits, ...carried } = carryOver(elder, today);
  return { ...carried, benefits: benefits.map((benefit) => ({ ...benefit, regionName })), partly: false };
};
