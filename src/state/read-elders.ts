import * as v from 'valibot';
import { benefit, elder, untoldBenefit, untoldElder } from '../contract/elder.ts';
import { elder010 } from '../contract/released/elder-0-1-0.ts';
import { certificationRecord } from '../rules/benefit/certification.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from './elder.ts';
import { fromElder010, someElder010 } from './elder-0-1-0.ts';
import { readable } from './readable.ts';
import type { Read } from './stored.ts';

/** Exactly as this version keeps it. */
const keptElder: v.GenericSchema<unknown, Elder> = v.strictObject({
  ...elder.entries,
  benefits: v.array(v.strictObject({ ...benefit.entries, regionName: v.string() })),
  partly: v.boolean(),
});

/** Field by field: what cannot be read is as if nobody had told it. */
const some = <E extends v.ObjectEntries>(fields: E, blanks: object) =>
  v.pipe(
    v.looseObject({}),
    v.transform((kept): unknown => {
      const blankIn = new Map(Object.entries(blanks));
      const unread = Object.entries(fields).filter(([name, field]) => !v.is(field, kept[name]));
      return { ...kept, ...Object.fromEntries(unread.map(([name]) => [name, blankIn.get(name)])) };
    }),
    v.object(fields),
  );

/** Which scheme in which place has to be known; the rest of it can be asked again. */
const someBenefit = (today: CivilDate): v.GenericSchema<unknown, Benefit> =>
  some(
    { ...benefit.entries, records: readable(certificationRecord), regionName: v.string() },
    { ...untoldBenefit, toldOn: today, regionName: '' },
  );

const someElder = (today: CivilDate): v.GenericSchema<unknown, Elder> =>
  some(
    { ...elder.entries, benefits: readable(someBenefit(today)), partly: v.literal(true) },
    { ...untoldElder, relation: 'other', partly: true },
  );

const elderOf010 = v.object({ ...elder010.entries, regionName: v.string() });

/** 0.1.0 kept one place for the whole elder. */
const isOf010 = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'region' in raw;

/** No page lets one be without a benefit: something was lost. */
const drawsSomething = (elder: Elder): Elder => (elder.benefits.length > 0 ? elder : { ...elder, partly: true });

/** One elder of whatever version: wholly, else field by field; null: not even whose it is. */
function readElder(raw: unknown, today: CivilDate): Elder | null {
  const now = v.safeParse(keptElder, raw);
  if (now.success) return drawsSomething(now.output);
  const then = v.safeParse(elderOf010, raw);
  if (then.success) return drawsSomething(fromElder010(then.output, today));
  if (isOf010(raw)) {
    const some = v.safeParse(someElder010, raw);
    return some.success ? { ...fromElder010(some.output, today), partly: true } : null;
  }
  const some = v.safeParse(someElder(today), raw);
  return some.success ? some.output : null;
}

/** What was kept on the phone, one elder at a time: of a broken one what can be read, the others as they were. */
export function readElders(value: unknown, version: number, newest: number, today: CivilDate): Read<readonly Elder[]> {
  if (!Array.isArray(value)) return { value: [], whole: false };
  const byId = new Map<string, Elder>();
  for (const raw of value) {
    const read = readElder(raw, today);
    if (read && !byId.has(read.id)) byId.set(read.id, read);
  }
  const elders = [...byId.values()];
  const whole = elders.length === value.length && !elders.some(({ partly }) => partly);
  return { value: elders, whole: whole && version >= 1 && version <= newest };
}
