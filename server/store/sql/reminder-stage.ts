import { messageStates, skipReasons } from '../../../src/contract/message.ts';
import type { ReminderStage } from '../ports/reminders.ts';
import type { Row, Value } from './connection.ts';
import { number, numberOrNull, text, word } from './read-row.ts';

/** A family does not see that one is in hand. */
export const reminderStates = [...messageStates, 'claimed'] as const satisfies readonly ReminderStage['state'][];

const leaseOf = (row: Row) => ({ owner: text(row, 'lease_owner'), until: number(row, 'lease_until') });

const backOf = (row: Row): { backUntil?: number } => {
  const backUntil = numberOrNull(row, 'lease_until');
  return backUntil === null ? {} : { backUntil };
};

export const stageOf = (row: Row): ReminderStage => {
  const state = word(row, 'state', reminderStates);
  switch (state) {
    case 'planned':
      return { state, notBefore: number(row, 'not_before') };
    case 'claimed':
      return { state, notBefore: number(row, 'not_before'), lease: leaseOf(row) };
    case 'sending':
      return { state, lease: leaseOf(row), templateId: text(row, 'template_id') };
    case 'uncertain':
      return { state, eventUntil: numberOrNull(row, 'lease_until'), templateId: text(row, 'template_id') };
    case 'delivered':
      return { state, templateId: text(row, 'template_id'), msgid: text(row, 'msgid') };
    case 'sent':
      return { state, templateId: text(row, 'template_id') };
    case 'failed':
      return { state, templateId: text(row, 'template_id'), ...backOf(row) };
    case 'skipped':
      return { state, reason: word(row, 'reason', skipReasons) };
    case 'cancelled':
      return { state };
  }
};

const nothing = { not_before: null, lease_owner: null, lease_until: null, reason: null };

type OwnColumns = Record<keyof typeof nothing, Value>;

const ownColumns = (stage: ReminderStage): Partial<OwnColumns> => {
  switch (stage.state) {
    case 'planned':
      return { not_before: stage.notBefore };
    case 'claimed':
      return { not_before: stage.notBefore, lease_owner: stage.lease.owner, lease_until: stage.lease.until };
    case 'sending':
      return { lease_owner: stage.lease.owner, lease_until: stage.lease.until };
    case 'uncertain':
      return { lease_until: stage.eventUntil };
    case 'failed':
      return { lease_until: stage.backUntil ?? null };
    case 'skipped':
      return { reason: stage.reason };
    default:
      return {};
  }
};

/** Its columns; those of another state are emptied. */
export const stageColumns = (stage: ReminderStage): OwnColumns & { state: Value } => ({
  state: stage.state,
  ...nothing,
  ...ownColumns(stage),
});
