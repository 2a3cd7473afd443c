import * as v from 'valibot';
import { ageBands, relations, residences, schemes } from '../rules/vocabulary.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** The fields that phone and service both keep of a benefit and of an elder. */
export const dateFields = {
  lastCertifiedOn: v.nullable(v.union([day, month, v.literal('never')])),
  officialDueOn: v.nullable(day),
  state: v.picklist(['open', 'waiting']),
  waitingSince: v.nullable(day),
};

export const benefitFields = {
  ...dateFields,
  id: v.string(),
  scheme: v.picklist(schemes),
  minor: v.boolean(),
  benefitSince: v.nullable(month),
};

export const elderFields = {
  id: v.string(),
  relation: v.picklist(relations),
  region: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  residence: v.picklist(residences),
  ageBand: v.picklist(ageBands),
  stopped: v.nullable(v.picklist(['deceased', 'not-needed'])),
};
