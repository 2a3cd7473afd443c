import * as v from 'valibot';
import { ageBands, relations, residences, schemes } from '../rules/vocabulary.ts';
import type { Elder } from './elder';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

const dates = {
  lastCertifiedOn: v.nullable(v.union([day, month, v.literal('never')])),
  officialDueOn: v.nullable(day),
  state: v.picklist(['open', 'waiting']),
  waitingSince: v.nullable(day),
};

const elder: v.GenericSchema<unknown, Elder> = v.object({
  id: v.string(),
  relation: v.picklist(relations),
  region: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  regionName: v.string(),
  residence: v.picklist(residences),
  ageBand: v.picklist(ageBands),
  benefits: v.array(
    v.object({
      ...dates,
      id: v.string(),
      scheme: v.picklist(schemes),
      minor: v.boolean(),
      benefitSince: v.nullable(month),
      before: v.nullable(v.object(dates)),
    }),
  ),
  stopped: v.nullable(v.picklist(['deceased', 'not-needed'])),
});

/** What was kept on the phone, one elder at a time: a broken one is left out, the others stay. */
export function restoreElders(value: unknown): Elder[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((kept: unknown) => {
    const parsed = v.safeParse(elder, kept);
    return parsed.success ? [parsed.output] : [];
  });
}
