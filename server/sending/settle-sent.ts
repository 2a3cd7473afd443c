import type { Service } from '../service.ts';
import type { KeptEvent } from '../store/ports/events.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { sendCodes } from '../wechat/send-codes.ts';
import { spendFor } from './spend-for.ts';

/** Could this row be the one whose call was never answered, or whose answer the event has overtaken? */
const isUnanswered = (row: Reminder, templateId: string): boolean =>
  row.msgid === null &&
  row.calls > 0 &&
  row.templateId === templateId &&
  ['sending', 'uncertain', 'planned', 'claimed', 'sent'].includes(row.state);

/** A settled message that WeChat did not bring after all. */
export type Undelivered = { reminder: string; code: number };

const rowOf = async (tx: Transaction, personId: string, event: KeptEvent): Promise<Reminder | null> => {
  if (event.msgid === null) return null;
  const known = await tx.reminders.findByMsgid(event.msgid);
  if (known) return known.personId === personId ? known : null;
  const rows = await tx.reminders.ofPerson(personId);
  return rows.find((row) => isUnanswered(row, event.templateId)) ?? null;
};

/**
 * The sent event is WeChat's last word on a message: it closes an answered send, and it is the evidence that an unanswered
 * one went out. One at a time is sent to a person, and while one is uncertain no other, so it cannot be mistaken.
 */
export const settleSent = async (
  service: Service,
  tx: Transaction,
  personId: string,
  event: KeptEvent,
): Promise<Undelivered | null> => {
  const row = await rowOf(tx, personId, event);
  if (!row) {
    service.metrics.count('events', 'of-no-message');
    return null;
  }
  const delivered = event.code === 0;
  const settled: Reminder = {
    ...row,
    state: delivered ? 'delivered' : 'failed',
    msgid: event.msgid,
    code: event.code,
    owner: null,
    leaseUntil: null,
  };
  await tx.reminders.save(await spendFor(tx, settled));
  service.metrics.count('settled', delivered ? 'delivered' : 'failed');
  return delivered || event.code === null ? null : { reminder: row.id, code: event.code };
};

/** That a person refuses is theirs to say; any other reason is ours to look into, and the family is told that we do. */
export const tellUndelivered = (service: Service, { reminder, code }: Undelivered): void => {
  const known = sendCodes[code];
  service.log.warn({ reminder, errcode: code }, 'WeChat did not deliver a message');
  if (known?.class !== 'refused') service.alarm(known ? 'message-refused' : 'unknown-code', { reminder, code });
};
