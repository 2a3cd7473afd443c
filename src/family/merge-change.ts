import type { Change } from '../contract/change.ts';
import type { CertificationRecord } from '../rules/benefit/certification.ts';
import { parseInstant } from '../rules/china-time.ts';
import {
  benefitNow,
  benefitSlot,
  type ElderState,
  elderSlot,
  isLaterStamp,
  type Slot,
  type Stamp,
  slotsOfBenefit,
  stateOf,
} from './elder-state.ts';

type Records = ElderState['records'];

const textOf = (record: CertificationRecord): string => JSON.stringify(record);

const inOrder = (a: CertificationRecord, b: CertificationRecord): number =>
  (parseInstant(a.saidAt) ?? 0) - (parseInstant(b.saidAt) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A record is only ever added. Ids are random; were two alike, the same one of both would stay everywhere. */
const withRecords = (records: Records, benefit: string, more: readonly CertificationRecord[]): Records => {
  const byId = new Map((records[benefit] ?? []).map((record) => [record.id, record]));
  for (const record of more) {
    const known = byId.get(record.id);
    if (known === undefined || textOf(record) < textOf(known)) byId.set(record.id, record);
  }
  return { ...records, [benefit]: [...byId.values()].sort(inOrder) };
};

const withSlots = (slots: ElderState['slots'], told: readonly (readonly [string, Slot])[]): ElderState['slots'] => {
  const newer = told.filter(([name, slot]) => {
    const known = slots[name];
    return known === undefined || isLaterStamp(slot, known);
  });
  return newer.length === 0 ? slots : { ...slots, ...Object.fromEntries(newer) };
};

/**
 * The state with a change in it: field by field the later stamp counts, and records are never lost. In whatever order
 * and however often changes come, the same state follows. Taking an elder away, a claim and what is one member's own
 * are not part of it.
 */
export const mergeChange = (state: ElderState, change: Change, stamp: Stamp): ElderState => {
  const { slots, records } = state;
  switch (change.what) {
    case 'elder-added': {
      const told = stateOf(change.value, stamp);
      const all = Object.entries(told.records).reduce((kept, [id, more]) => withRecords(kept, id, more), records);
      return { ...state, slots: withSlots(slots, Object.entries(told.slots)), records: all };
    }
    case 'elder-field':
      return { ...state, slots: withSlots(slots, [[elderSlot(change.field), { ...stamp, value: change.value }]]) };
    case 'benefit-added':
      return {
        ...state,
        slots: withSlots(slots, slotsOfBenefit(change.value, stamp)),
        records: withRecords(records, change.benefit, change.value.records),
      };
    case 'benefit-removed':
      if (benefitNow(state, change.benefit) !== change.benefit) return state; // both were found to be one since
      return {
        ...state,
        slots: withSlots(slots, [[benefitSlot(change.benefit), { ...stamp, value: change.value ?? false }]]),
      };
    case 'benefit-field': {
      const slot = benefitSlot(benefitNow(state, change.benefit), change.field);
      return { ...state, slots: withSlots(slots, [[slot, { ...stamp, value: change.value }]]) };
    }
    case 'record':
      return { ...state, records: withRecords(records, benefitNow(state, change.benefit), [change.value]) };
    default:
      return state;
  }
};
