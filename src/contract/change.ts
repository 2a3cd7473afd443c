import * as v from 'valibot';
import { certificationRecord } from '../rules/benefit/certification.ts';
import { clientId, instant, relation } from '../rules/parts.ts';
import { benefit, elder, recordsEach } from './elder.ts';
import { anyCode } from './errors.ts';

/**
 * `id`: made by the phone, counted once. `changedAt`: by the phone's own clock; the service corrects it by what the
 * request's `sentAt` shows of that clock.
 */
const made = { id: clientId, changedAt: instant, elder: clientId };
const ofBenefit = { ...made, benefit: clientId };

const { id: _elder, relation: _relation, benefits: _benefits, ...elderFields } = elder.entries;
const benefitFields = (): v.ObjectEntries => {
  const { id: _id, records: _records, ...fields } = benefit.entries;
  return fields;
};

/** A field of the contract, with a value that it takes there. */
const fits =
  (fields: () => v.ObjectEntries) =>
  ({ field, value }: { field: string; value: unknown }): boolean => {
    const shape = Object.entries(fields()).find(([name]) => name === field)?.[1];
    return shape !== undefined && v.safeParse(shape, value).success;
  };

const field = { field: v.string(), value: v.unknown() };

const oneChange = v.variant('what', [
  v.strictObject({ ...made, what: v.literal('elder-added'), value: elder }),
  /** Only of an elder who is the person's alone. */
  v.strictObject({ ...made, what: v.literal('elder-removed'), value: v.null() }),
  v.strictObject({ ...made, what: v.literal('elder-field'), ...field }),
  v.strictObject({ ...ofBenefit, what: v.literal('benefit-added'), value: benefit }),
  /**
   * `value`: the records that were known to who removed it. With a certification that was not, it comes back. null, as
   * phones told it before: nothing brings it back but adding it again.
   */
  v.strictObject({
    ...ofBenefit,
    what: v.literal('benefit-removed'),
    value: v.nullable(v.pipe(v.array(clientId), v.maxLength(recordsEach))),
  }),
  v.strictObject({ ...ofBenefit, what: v.literal('benefit-field'), ...field }),
  v.strictObject({ ...ofBenefit, what: v.literal('record'), value: certificationRecord }),
  /** 我来办, and giving it back. Who takes it over says `mine`, too. */
  v.strictObject({ ...ofBenefit, what: v.literal('claim'), value: v.picklist(['mine', 'back']) }),
  /** The person came from a message about the benefit; nothing of the elder changes. */
  v.strictObject({ ...ofBenefit, what: v.literal('opened'), value: v.null() }),
  /** The person's own word for the elder, and whether they want messages about them: no other member's concern. */
  v.strictObject({ ...made, what: v.literal('relation'), value: relation }),
  v.strictObject({ ...made, what: v.literal('messages'), value: v.boolean() }),
]);

/** One thing that a person changed on their phone, kept there until the service has confirmed it. */
export const change = v.pipe(
  oneChange,
  v.check((one) => one.what !== 'elder-added' || one.value.id === one.elder, 'the elder that it names'),
  v.check((one) => one.what !== 'benefit-added' || one.value.id === one.benefit, 'the benefit that it names'),
  v.check((one) => one.what !== 'elder-field' || fits(() => elderFields)(one), 'a field of the elder and its value'),
  v.check((one) => one.what !== 'benefit-field' || fits(benefitFields)(one), 'a field of the benefit and its value'),
);

export type Change = v.InferOutput<typeof change>;
/** What is changed, before the phone has said when. */
export type Changed = Change extends infer C ? (C extends Change ? Omit<C, 'id' | 'changedAt'> : never) : never;

export const changesEach = 100;

/** In the order in which they were made. `sentAt`: the phone's clock as it sends. */
export const changes = v.strictObject({
  sentAt: instant,
  changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(changesEach)),
});

/**
 * What the service will not have, in words for the person; the phone lets go of it. The others of the request count.
 */
export const refusedChange = v.strictObject({ id: clientId, code: anyCode, sentence: v.string() });

export type ChangesSent = v.InferOutput<typeof changes>;
