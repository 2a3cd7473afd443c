import * as v from 'valibot';
import { type Benefit, type Elder, elderAsRead } from '../contract/elder.ts';
import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';
import type { Relation } from '../rules/vocabulary.ts';
import { keptRecords } from './kept-records.ts';

/** When a change was made, by the corrected clock in milliseconds, and its id: the order in which changes count. */
export type Stamp = { at: number; by: string };

/** Of no change's: of one moment it counts before every change. */
export const unsigned = (at: number): Stamp => ({ at, by: '' });

export type Slot = Stamp & { value: unknown };

/**
 * What several phones know of one elder: each field with the stamp of who wrote it last, and every certification
 * record. A benefit's own slot says whether it is there: true, or as it was removed, the records that were known then.
 * Nothing here is any one member's: their word for the elder is not.
 */
export type ElderState = {
  id: string;
  slots: Readonly<Record<string, Slot>>;
  records: Readonly<Record<string, readonly CertificationRecord[]>>;
};

export const elderSlot = (field: string): string => field;
export const benefitSlot = (benefit: string, field?: string): string =>
  field === undefined ? `benefits/${benefit}` : `benefits/${benefit}/${field}`;

/** A benefit that was found to be the same as another is not there; its own slot says which it is now. */
export const sameBenefit = (state: ElderState, was: string, is: string, stamp: Stamp): ElderState => ({
  ...state,
  slots: { ...state.slots, [benefitSlot(was)]: { ...stamp, value: is } },
});

/** What is told of a benefit is told of the one that it is now. */
export const benefitNow = ({ slots }: ElderState, benefit: string): string => {
  const told = slots[benefitSlot(benefit)]?.value;
  return typeof told === 'string' ? told : benefit;
};

export const isLaterStamp = (a: Stamp, b: Stamp): boolean => a.at > b.at || (a.at === b.at && a.by > b.by);

/** The slots of a benefit's fields, all written by one stamp. */
export const slotsOfBenefit = ({ id, records: _records, ...fields }: Benefit, stamp: Stamp): [string, Slot][] => [
  [benefitSlot(id), { ...stamp, value: true }],
  ...Object.entries(fields).map(([field, value]): [string, Slot] => [benefitSlot(id, field), { ...stamp, value }]),
];

/** Benefits come in the order in which they were added; of one moment, in the order of the elder's page. */
const place = ({ by, ...stamp }: Stamp, index: number): Stamp => ({ ...stamp, by: `${by}.${index}` });

/** An elder told in one piece. */
export const stateOf = ({ id, relation: _own, benefits, ...fields }: Elder, stamp: Stamp): ElderState => ({
  id,
  slots: Object.fromEntries([
    ...Object.entries(fields).map(([field, value]): [string, Slot] => [elderSlot(field), { ...stamp, value }]),
    ...benefits.flatMap((benefit, index) => slotsOfBenefit(benefit, place(stamp, index))),
  ]),
  records: Object.fromEntries(benefits.map((benefit) => [benefit.id, benefit.records])),
});

/** Somebody certified, and who removed the benefit did not know: nobody's certification is hidden so. */
const hasReturned = ({ records }: ElderState, benefit: string, removed: unknown): boolean =>
  Array.isArray(removed) && livingRecords(records[benefit] ?? []).some(({ id }) => !removed.includes(id));

const byStamp = (a: Stamp, b: Stamp): number => (isLaterStamp(a, b) ? 1 : -1);

/**
 * The own slots of the elder's benefits, also of those that were removed. Of what was never told here nothing could be
 * shown.
 */
const ownSlots = ({ slots }: ElderState): [benefit: string, Slot][] =>
  Object.entries(slots).flatMap(([name, slot]): [string, Slot][] => {
    const [, benefit, field] = name.split('/');
    return benefit !== undefined && field === undefined && benefitSlot(benefit, 'scheme') in slots
      ? [[benefit, slot]]
      : [];
  });

/**
 * Two who each removed another one, neither knowing, meant to leave one: the last removal does not count. Without it
 * nobody would be reminded of anything, unsaid.
 */
const lastOne = (own: readonly [string, Slot][]): string[] => {
  const removals = own.filter(([, { value }]) => value === false || Array.isArray(value));
  const [last] = removals.sort(([, a], [, b]) => byStamp(b, a));
  return last ? [last[0]] : [];
};

/** The benefits that were removed and are there again, because of a certification or because none would be left. */
export const returnedBenefits = (state: ElderState): string[] => {
  const own = ownSlots(state);
  const returned = own.flatMap(([benefit, { value }]) => (hasReturned(state, benefit, value) ? [benefit] : []));
  return returned.length > 0 || own.some(([, { value }]) => value === true) ? returned : lastOne(own);
};

/** Where a benefit that is there again stood before: what of it was never changed says when it was added. */
const placeBefore = (benefit: string, slots: ElderState['slots'], removal: Slot): Stamp =>
  Object.entries(slots).reduce<Stamp>(
    (first, [name, slot]) => (name.startsWith(`${benefitSlot(benefit)}/`) && isLaterStamp(first, slot) ? slot : first),
    removal,
  );

/** The elder that follows, under one member's word; null: so little is known that no page could show it. */
export const elderOf = (state: ElderState, relation: Relation): Elder | null => {
  const { id, slots, records } = state;
  const returned = new Set(returnedBenefits(state));
  const told: Record<string, unknown> = {};
  const fieldsOf = new Map<string, Record<string, unknown>>();
  const there: [string, Stamp][] = [];
  for (const [name, slot] of Object.entries(slots)) {
    const [first = '', benefit, field] = name.split('/');
    if (benefit === undefined) told[first] = slot.value;
    else if (field === undefined) {
      if (slot.value === true) there.push([benefit, slot]);
      else if (returned.has(benefit)) there.push([benefit, placeBefore(benefit, slots, slot)]);
    } else {
      const fields = fieldsOf.get(benefit) ?? {};
      fields[field] = slot.value;
      fieldsOf.set(benefit, fields);
    }
  }
  const benefits = there
    .sort(([, a], [, b]) => byStamp(a, b))
    .map(([benefit]) => ({ ...fieldsOf.get(benefit), id: benefit, records: keptRecords(records[benefit] ?? []) }));
  const read = v.safeParse(elderAsRead, { ...told, id, relation, benefits });
  return read.success ? read.output : null;
};
