import type { Reminder } from '../store/ports/reminders.ts';
import type { Called } from '../wechat/api/call.ts';
import { sendCodes } from '../wechat/api/send-codes.ts';
import { backoffMs, type SendingRules } from './sending-rules.ts';

/** What a call's outcome makes of its row, and what else it asks for. */
export type SendOutcome = {
  row: Reminder;
  /** Label of the metric. */
  label: 'sent' | 'again' | 'refused' | 'failed' | 'uncertain' | 'gone-out';
  alarm:
    | 'wechat-refuses-us'
    | 'wechat-silent'
    | 'quota-reached'
    | 'template-stopped'
    | 'message-refused'
    | 'unknown-code'
    | null;
  spend: boolean;
  zero: boolean;
  restMs: number;
  doubt: boolean;
};

/** A reminder that was called at least once. */
export type CalledRow = Reminder & { templateId: string };

export const wasCalled = (row: Reminder): row is CalledRow => row.templateId !== null;

const quiet = { alarm: null, spend: false, zero: false, restMs: 0, doubt: false } as const;

const tenMinutes = 600_000;
const hour = 3_600_000;

/** Surely not taken by WeChat: the call does not count, and the reminder is planned for later. */
const later = (row: CalledRow, notBefore: number, code: number | null): Reminder => ({
  ...row,
  state: 'planned',
  calls: row.calls - 1,
  refusals: row.refusals + 1,
  notBefore,
  code,
});

const sent = (row: CalledRow, code: number | null, msgid = row.msgid): Reminder => ({
  ...row,
  state: 'sent',
  code,
  msgid,
});

const failed = (row: CalledRow, code: number): Reminder => ({ ...row, state: 'failed', code });

const refusedAs = (row: CalledRow, code: number, now: number): SendOutcome => {
  const known = sendCodes[code];
  const wait = known?.waitMs ?? backoffMs(row.refusals);
  switch (known?.class) {
    case 'again':
      return { ...quiet, row: later(row, now + wait, code), label: 'again', restMs: code === 45011 ? wait : 0 };
    case 'pause':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'quota-reached', restMs: wait };
    case 'stop-template':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'template-stopped', restMs: hour };
    case 'stop-channel':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'wechat-refuses-us', restMs: tenMinutes };
    case 'refused':
      // After an unanswered call no credit left means that it had gone out.
      return row.calls > 1
        ? { ...quiet, row: sent({ ...row, spent: true }, null), label: 'gone-out', zero: true }
        : { ...quiet, row: failed(row, code), label: 'refused', zero: true };
    default: {
      const alarm = known ? 'message-refused' : 'unknown-code';
      return { ...quiet, row: failed(row, code), label: 'failed', alarm };
    }
  }
};

/** Sorts the outcome of one call, by the table of codes. Pure: what it asks for is done by `record-send.ts`. */
export const outcomeOf = (row: CalledRow, called: Called, now: number, rules: SendingRules): SendOutcome => {
  if (called.kind === 'not-reached') {
    const next = later(row, now + backoffMs(row.refusals), row.code);
    return { ...quiet, row: next, label: 'again', alarm: 'wechat-silent', doubt: true };
  }
  if (called.kind === 'unanswered') {
    const next: Reminder = { ...row, state: 'uncertain', eventUntil: now + rules.eventWaitMs };
    return { ...quiet, row: next, label: 'uncertain', alarm: 'wechat-silent', doubt: true };
  }
  const { errcode, msgid } = called.answer;
  if (errcode !== 0) return refusedAs(row, errcode, now);
  const name = msgid === undefined ? null : String(msgid);
  return { ...quiet, row: sent(row, 0, name), label: 'sent', spend: true };
};
