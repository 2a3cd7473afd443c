import * as v from 'valibot';
import { benefitFields, dateFields, elderFields } from '../api/wire-shape';
import type { Elder } from './elder';

const elder: v.GenericSchema<unknown, Elder> = v.object({
  ...elderFields,
  regionName: v.string(),
  benefits: v.array(v.object({ ...benefitFields, before: v.nullable(v.object(dateFields)) })),
});

/** What was kept on the phone, one elder at a time: a broken one is left out, the others stay. */
export function restoreElders(value: unknown): Elder[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((kept: unknown) => {
    const parsed = v.safeParse(elder, kept);
    return parsed.success ? [parsed.output] : [];
  });
}
