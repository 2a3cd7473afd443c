import { hourMs } from '../../src/rules/china-time.ts';
import type { Reminder, ReminderIn } from '../store/ports/reminders.ts';
import type { Called } from '../wechat/api/call.ts';
import { sendCodes } from '../wechat/api/send-codes.ts';
import { backoffMs, eventWaitOf, type SendingRules } from './sending-rules.ts';

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
  /** WeChat says that there is no credit: the person's pool is doubtful, and a second time in a row it is empty. */
  refusedByPerson: boolean;
  /** The code of a refusal that is our fault. */
  fault: number | null;
  restMs: number;
  doubt: boolean;
};

/** A reminder that was called at least once. */
export type CalledRow = Reminder & { templateId: string };

export const wasCalled = (row: Reminder): row is CalledRow => row.templateId !== null;

const quiet = { alarm: null, spend: false, refusedByPerson: false, fault: null, restMs: 0, doubt: false } as const;

const quotaRestMs = 1_800_000;
const tenMinutes = 600_000;

/** Surely not taken by WeChat: the call does not count, and the reminder is planned for later. */
export const later = (row: CalledRow, notBefore: number, code: number | null): ReminderIn<'planned'> => ({
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

const failed = (row: CalledRow, code: number): ReminderIn<'failed'> => ({ ...row, state: 'failed', code });

/**
 * A refusal that is our fault ends its message, unless one after the other was refused for it: then the template rests.
 * Until another goes out nobody knows whether it was this message's own, so that it may be taken back.
 */
const refusedForOurs = (
  row: CalledRow,
  code: number,
  now: number,
  lateLimitMs: number,
  inARow: boolean,
): SendOutcome => {
  if (inARow) {
    const next = later(row, now, code);
    return { ...quiet, row: next, label: 'again', alarm: 'template-stopped', fault: code, restMs: hourMs };
  }
  const alarm = sendCodes[code] ? 'message-refused' : 'unknown-code';
  const next = { ...failed(row, code), backUntil: row.at + lateLimitMs };
  return { ...quiet, row: next, label: 'failed', alarm, fault: code };
};

const refusedAs = (
  row: CalledRow,
  code: number,
  now: number,
  { lateLimitMs }: SendingRules,
  inARow: boolean,
): SendOutcome => {
  const known = sendCodes[code];
  const wait = backoffMs(row.refusals, known?.waitMs);
  switch (known?.class) {
    case 'again':
      return { ...quiet, row: later(row, now + wait, code), label: 'again', restMs: code === 45011 ? wait : 0 };
    case 'rest':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'quota-reached', restMs: quotaRestMs };
    case 'stop-template':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'template-stopped', restMs: hourMs };
    case 'stop-account':
      return { ...quiet, row: later(row, now, code), label: 'again', alarm: 'wechat-refuses-us', restMs: tenMinutes };
    case 'refused':
      // After an unanswered call no credit left means that it had gone out.
      return row.calls > 1
        ? { ...quiet, row: sent(row, null), label: 'gone-out', spend: true }
        : { ...quiet, row: failed(row, code), label: 'refused', spend: true, refusedByPerson: true };
    default:
      return refusedForOurs(row, code, now, lateLimitMs, inARow);
  }
};

/**
 * Sorts the outcome of one call, by the table of codes. Pure: what it asks for is done by `record-send.ts`.
 * `isInARow`: were others refused for this code, one after the other, before this one?
 */
export const outcomeOf = (
  row: CalledRow,
  called: Called,
  now: number,
  rules: SendingRules,
  isInARow: (code: number) => boolean = () => false,
): SendOutcome => {
  if (called.kind === 'not-reached') {
    const next = later(row, now + backoffMs(row.refusals), row.code);
    return { ...quiet, row: next, label: 'again', alarm: 'wechat-silent', doubt: true };
  }
  if (called.kind === 'unanswered') {
    const next: Reminder = { ...row, state: 'uncertain', eventUntil: now + eventWaitOf(row.calls, rules) };
    return { ...quiet, row: next, label: 'uncertain', alarm: 'wechat-silent', doubt: true };
  }
  const { errcode, msgid } = called.answer;
  if (errcode !== 0) return refusedAs(row, errcode, now, rules, isInARow(errcode));
  const name = msgid === undefined ? null : String(msgid);
  return { ...quiet, row: sent(row, 0, name), label: 'sent', spend: true };
};
