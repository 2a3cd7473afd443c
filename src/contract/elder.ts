import * as v from 'valibot';
import { withBlanks } from './blanks.ts';
import { certificationRecord, lastCertification, recordAsAnswered, typedDue } from './certification.ts';
import { loose } from './lenient.ts';
import { ageBand, civilDate, civilMonth, clientId, regionCode, relation, residence, scheme } from './parts.ts';

const differ = (all: readonly { id: string }[]): boolean => new Set(all.map(({ id }) => id)).size === all.length;
const idsDiffer = <T extends { id: string }>() => v.check((all: T[]) => differ(all), 'ids that differ');

const earliestBirthYear = 1880;
const latestBirthYear = 2100;

/** More than a lifetime's. */
export const recordsEach = 100;

/**
 * One scheme that an elder draws in one place. `money`: whether it is being paid, as the family last said; null: never
 * asked. `toldOn`: the day on which the family last told something of it. `visitOn`: an appointment.
 */
export const benefit = v.strictObject({
  id: clientId,
  region: regionCode,
  scheme,
  minor: v.boolean(),
  benefitSince: v.nullable(civilMonth),
  typedLast: lastCertification,
  typedDue,
  records: v.pipe(v.array(certificationRecord), v.maxLength(recordsEach), idsDiffer()),
  toldOn: civilDate,
  visitOn: v.nullable(civilDate),
  money: v.nullable(v.picklist(['paid', 'stopped'])),
});

/**
 * Strict: a field that is not in the contract — a name, a note — is refused, never kept. `birthYear` and `residence` are
 * asked only where a rule of the place depends on them. `ageBand` is what 0.1.0 asked for; it counts until a year is told.
 */
export const elder = v.strictObject({
  id: clientId,
  relation,
  birthYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(earliestBirthYear), v.maxValue(latestBirthYear))),
  ageBand: v.nullable(ageBand),
  residence: v.nullable(residence),
  benefits: v.pipe(v.array(benefit), v.maxLength(5), idsDiffer()),
  stopped: v.nullable(v.picklist(['deceased', 'not-needed'])),
});

/**
 * The same as read from a newer phone or service, or of a document kept long ago: a field that is not known is left, one
 * that is younger than the document has its default. An elder of whom one benefit cannot be read is not read by halves.
 */
export const elderAsRead = v.object({ ...elder.entries, benefits: v.array(loose(benefit)) });

const benefitAsRead: v.GenericSchema<unknown, v.InferOutput<typeof benefit>> = loose(benefit);
const benefitAsAnswered = withBlanks(
  benefit,
  v.pipe(
    v.looseObject({ records: v.array(recordAsAnswered) }),
    v.transform((said): unknown => said),
    benefitAsRead,
  ),
);

/** The same of an answer of the service, where blanks are left out. */
export const elderAsAnswered = withBlanks(elder, v.object({ ...elder.entries, benefits: v.array(benefitAsAnswered) }));

export type Benefit = v.InferOutput<typeof benefit>;
export type Elder = v.InferOutput<typeof elder>;
export type Stop = NonNullable<Elder['stopped']>;

export const eldersEach = 20;
