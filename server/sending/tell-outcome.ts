import { hourMs } from '../../src/rules/china-time.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Called } from '../wechat/api/call.ts';
import { codeName } from '../wechat/api/send-codes.ts';
import type { Brakes } from './brakes.ts';
import type { Breaker } from './breaker.ts';
import type { SendOutcome } from './outcome-of.ts';
import type { Sent } from './sent.ts';
import { takeBack } from './take-back.ts';
import { tellRepeat } from './tell-repeat.ts';

const busy = -1;
const busyRestMs = 60_000;
const templateRestMs = hourMs;

/** What a message that WeChat takes shows to be over. */
const overWithASend = [
  'wechat-silent',
  'wechat-refuses-us',
  'wechat-busy',
  'nobody-subscribed',
  'quota-reached',
  'template-stopped',
] as const;

/** What holds the sending back, and learns from each answer. */
export type HeldBy = { brakes: Brakes; breaker: Breaker };

/** Null: WeChat gave no answer to this call. */
const codeOf = (called: Called): number | null => (called.kind === 'answer' ? called.answer.errcode : null);

const ridOf = (called: Called): string | null =>
  called.kind === 'answer' ? (/\brid: ?([\w-]+)/.exec(called.answer.errmsg)?.[1] ?? null) : null;

/** `data.thing3.value`: which field WeChat did not like; the rest of errmsg may repeat what was sent. */
const fieldOf = (called: Called): string | null =>
  called.kind === 'answer' ? (/\bdata\.\w+\.value\b/.exec(called.answer.errmsg)?.[0] ?? null) : null;

/** Another msgid than the event's is a second message; an answer without one does not tell. */
export const isSecond = ({ msgid }: Pick<Reminder, 'msgid'>, called: Called): boolean => {
  if (called.kind !== 'answer' || called.answer.errcode !== 0 || called.answer.msgid === undefined) return false;
  return msgid !== null && msgid !== String(called.answer.msgid);
};

const detailsOf = ({ id }: Reminder, called: Called) => ({
  reminder: id,
  code: codeOf(called),
  rid: ridOf(called),
  field: fieldOf(called),
  why: called.kind === 'answer' ? null : called.why,
});

const tellBreaker = async (
  service: Service,
  { brakes, breaker }: HeldBy,
  { row, fault, label }: SendOutcome,
  { called, heldBefore }: Sent,
) => {
  if (label === 'sent' && brakes.isNews(heldBefore)) {
    // What was refused before it was refused for its own sake.
    if (breaker.inARow().length > 0) await service.store.transaction((tx) => tx.reminders.leaveFailed());
    breaker.worked();
  }
  if (codeOf(called) === busy && label === 'again' && breaker.busy()) {
    service.alarm('wechat-busy', { reminder: row.id, code: busy });
    brakes.rest(busyRestMs);
  }
  // Of single people that is theirs to say, and each has lost a message by it.
  if (label === 'refused' && breaker.notSubscribed()) service.alarm('nobody-subscribed', detailsOf(row, called));
  if (fault === null) return;
  breaker.refused(fault, row.id);
  if (!breaker.isTripped()) return;
  // Answers that come together are each judged before the row is one.
  if (row.state === 'failed') service.alarm('template-stopped', detailsOf(row, called));
  brakes.rest(templateRestMs);
  await takeBack(service);
};

const tellOperator = (service: Service, brakes: Brakes, outcome: SendOutcome, { called, heldBefore }: Sent): void => {
  const { row } = outcome;
  service.metrics.count('sends', outcome.label);
  const code = codeOf(called);
  if (code !== null && code !== 0) service.metrics.count('refusals', codeName(code));
  service.log.info(
    { reminder: row.id, outcome: outcome.label, code: codeOf(called), calls: row.calls },
    'a message was called',
  );
  if (outcome.alarm) service.alarm(outcome.alarm, detailsOf(row, called));
  if (outcome.label === 'sent' && brakes.isNews(heldBefore)) service.alarms.over(...overWithASend);
  if (row.state === 'sent' && outcome.label === 'sent' && row.calls > 1) tellRepeat(service, row.id, 'possible');
  if (isSecond(row, called)) tellRepeat(service, row.id, 'certain');
  if (outcome.label === 'sent') service.eventWatch.took(row.id);
  if (outcome.restMs > 0) brakes.rest(outcome.restMs);
  if (outcome.doubt) brakes.doubt(heldBefore);
  if (![null, busy].includes(codeOf(called))) brakes.worked(heldBefore);
};

/** Says what came of a call, to the operator and to what holds the sending back. */
export const tellOutcome = async (service: Service, by: HeldBy, next: SendOutcome, sent: Sent): Promise<void> => {
  tellOperator(service, by.brakes, next, sent);
  await tellBreaker(service, by, next, sent);
};
