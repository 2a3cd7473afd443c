import { isOnItsWay, isWaiting } from '../planning/row-facts.ts';
import type { Service } from '../service.ts';
import type { KeptEvent } from '../store/ports/events.ts';
import type { Reminder, ReminderState } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { sendCodes } from '../wechat/api/send-codes.ts';
import { spendFor } from './spend-for.ts';
import { tellRepeat } from './tell-repeat.ts';

/** Could this row be the one whose call was never answered, or whose answer the event has overtaken? */
const isUnanswered = (row: Reminder, templateId: string): boolean =>
  row.msgid === null &&
  row.calls > 0 &&
  row.templateId === templateId &&
  ['sending', 'uncertain', 'planned', 'claimed', 'sent'].includes(row.state);

/**
 * What the operator is told of: WeChat did not bring it after all, or a second call of it went out without an answer.
 */
export type Settled = {
  reminder: string;
  undelivered: number | null;
  repeat: boolean;
  /** Nothing but that it arrived, of a message that counted already: no plan is another for it. */
  asPlanned: boolean;
};

/** States in which the call's answer is known: a repeat of it was told with the answer. */
const answered: ReadonlySet<ReminderState> = new Set(['sent', 'delivered', 'failed']);

/**
 * The one that waits for its event, else the one that is to be called again, else the last: what was given up, or went
 * out by another sign than its event, has no name for ever, and must not take the event of a message after it.
 */
const unansweredOf = (rows: readonly Reminder[], templateId: string): Reminder | null => {
  const unanswered = rows.filter((row) => isUnanswered(row, templateId));
  return unanswered.find(isOnItsWay) ?? unanswered.find(isWaiting) ?? unanswered.at(-1) ?? null;
};

const rowOf = async (
  tx: Transaction,
  personId: string,
  msgid: string,
  templateId: string,
): Promise<Reminder | null> => {
  const known = await tx.reminders.findByMsgid(msgid);
  if (known) return known.personId === personId ? known : null;
  return unansweredOf(await tx.reminders.ofPerson(personId), templateId);
};

/**
 * The sent event is WeChat's last word on a message: it closes an answered send, and it is the evidence that an
 * unanswered one went out. One at a time is sent to a person, and while one waits for its event no other, so it cannot
 * be mistaken.
 */
export const settleSent = async (
  { metrics }: { metrics: Pick<Service['metrics'], 'count'> },
  tx: Transaction,
  personId: string,
  event: KeptEvent,
): Promise<Settled | null> => {
  const { msgid } = event;
  const row = msgid === null ? null : await rowOf(tx, personId, msgid, event.templateId);
  if (msgid === null || row === null) {
    metrics.count('events', 'of-no-message');
    return null;
  }
  const delivered = event.code === 0;
  const told = { msgid, code: event.code, templateId: row.templateId ?? event.templateId };
  const settled: Reminder = delivered ? { ...row, ...told, state: 'delivered' } : { ...row, ...told, state: 'failed' };
  await tx.reminders.save(await spendFor(tx, settled));
  metrics.count('settled', delivered ? 'delivered' : 'failed');
  const undelivered = delivered ? null : event.code;
  const asPlanned = delivered && row.state === 'sent' && row.spent;
  return { reminder: row.id, undelivered, repeat: delivered && row.calls > 1 && !answered.has(row.state), asPlanned };
};

/** That a person refuses is theirs to say; any other reason is ours to look into, and the family is told that we do. */
export const tellSettled = (
  service: Pick<Service, 'metrics' | 'alarm'> & { log: Pick<Service['log'], 'info' | 'warn'> },
  { reminder, undelivered: code, repeat }: Settled,
): void => {
  if (repeat) tellRepeat(service, reminder, 'possible');
  if (code === null) {
    service.log.info({ reminder }, 'WeChat delivered a message');
    return;
  }
  const known = sendCodes[code];
  service.log.warn({ reminder, errcode: code }, 'WeChat did not deliver a message');
  if (known?.class !== 'refused') service.alarm(known ? 'message-refused' : 'unknown-code', { reminder, code });
};
