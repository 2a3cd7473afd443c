import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { stampInForce } from '../../src/rules/book/book-in-force.ts';
import type { Reminder, ReminderFacts } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { Draft, Wanted } from './draft-plan.ts';
import type { Fate } from './fate-of.ts';
import { rowOfMoment } from './same-moment.ts';

type Told = Pick<ReminderFacts, 'also' | 'on' | 'at' | 'round' | 'funded' | 'promised'>;

/** What the plan says of a moment: its day, its turn among the others, and what is promised with it. */
const toldBy = ({ item, own: { window }, also, funded }: Wanted): Told => ({
  also,
  on: item.on,
  at: Date.parse(item.at),
  round: item.round,
  funded,
  promised: {
    checkBy: window.checkBy,
    adviseBy: window.adviseBy,
    opensOn: window.opensOn,
    ruleKind: window.cycle?.kind ?? null,
    planVersion: String(stampInForce().version),
  },
});

const fresh = (personId: string, wanted: Wanted): Reminder => ({
  id: randomUUID(),
  ownerId: wanted.own.ownerId,
  personId,
  elderId: wanted.own.elder.id,
  benefitId: wanted.item.benefitId,
  cycleId: wanted.own.cycle.id,
  kind: wanted.item.kind,
  ...toldBy(wanted),
  state: 'planned',
  notBefore: Date.parse(wanted.item.at),
  calls: 0,
  refusals: 0,
  templateId: null,
  msgid: null,
  code: null,
  spent: false,
  openedAt: null,
});

const settle = (row: Reminder, fate: Exclude<Fate, 'keep'>): Reminder =>
  fate === 'cancel' ? { ...row, state: 'cancelled' } : { ...row, state: 'skipped', reason: fate };

/** A row to be written so that it says what the plan now wants; null when it may stay as it is. */
const brought = (row: Reminder, wanted: Wanted): Reminder | null => {
  const isOpen = row.state === 'planned' || row.state === 'cancelled' || row.state === 'skipped';
  if (!isOpen) return null;
  const { also, on, at, round, funded, promised } = row;
  const told = toldBy(wanted);
  const same = row.state === 'planned' && isDeepStrictEqual({ also, on, at, round, funded, promised }, told);
  return same ? null : { ...row, ...told, state: 'planned', notBefore: told.at };
};

const endOf = (row: Reminder, draft: Draft): Reminder | null => {
  if ((row.state !== 'planned' && row.state !== 'claimed') || draft.unreadable.has(row.benefitId)) return null;
  const fate = draft.fates.get(row.id) ?? 'cancel';
  return fate === 'keep' ? null : settle(row, fate);
};

/**
 * Brings one person's reminders to what their plan wants now, inside the caller's transaction: new moments are planned,
 * those that no longer hold are cancelled, those whose time is over are skipped. What is being sent or was sent stays.
 */
export const bringRows = async (
  tx: Pick<Transaction, 'reminders'>,
  personId: string,
  rows: readonly Reminder[],
  draft: Draft,
): Promise<void> => {
  const left = new Set(rows);
  const ofBenefit = new Map<string, Reminder[]>();
  for (const row of rows) {
    const known = ofBenefit.get(row.benefitId);
    if (known) known.push(row);
    else ofBenefit.set(row.benefitId, [row]);
  }
  for (const wanted of draft.wanted) {
    const its = (ofBenefit.get(wanted.item.benefitId) ?? []).filter((row) => left.has(row));
    const row = rowOfMoment(its, wanted.own.cycle.id, wanted.item);
    if (row) left.delete(row);
    const next = row ? brought(row, wanted) : fresh(personId, wanted);
    if (next) await tx.reminders.save(next, row?.on);
  }
  for (const row of left) {
    const next = endOf(row, draft);
    if (next) await tx.reminders.save(next);
  }
};
