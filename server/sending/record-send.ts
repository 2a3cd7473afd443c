import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { Called } from '../wechat/api/call.ts';
import type { Brakes } from './brakes.ts';
import type { Breaker } from './breaker.ts';
import { outcomeOf, type SendOutcome, wasCalled } from './outcome-of.ts';
import type { SendingRules } from './sending-rules.ts';
import { spendFor } from './spend-for.ts';
import { takeBack } from './take-back.ts';
import { tellRepeat } from './tell-repeat.ts';

const busy = -1;
const busyRestMs = 60_000;
const templateRestMs = 3_600_000;

/** What a message that WeChat takes shows to be over. */
const overWithASend = [
  'wechat-silent',
  'wechat-refuses-us',
  'wechat-busy',
  'quota-reached',
  'template-stopped',
] as const;

/** What holds the sending back, and learns from each answer. */
export type HeldBy = { brakes: Brakes; breaker: Breaker };

export type Sent = { id: string; personId: string; openedAt: number; called: Called };

const ridOf = (called: Called): string | null =>
  called.kind === 'answer' ? (/\brid: ?([\w-]+)/.exec(called.answer.errmsg)?.[1] ?? null) : null;

/** `data.thing3.value`: which field WeChat did not like; the rest of errmsg may repeat what was sent. */
const fieldOf = (called: Called): string | null =>
  called.kind === 'answer' ? (/\bdata\.\w+\.value\b/.exec(called.answer.errmsg)?.[0] ?? null) : null;

/** The event was quicker than the answer: the row is settled. Another msgid than the event's is a second message. */
const afterEvent = async (service: Service, tx: Transaction, row: Reminder, called: Called): Promise<void> => {
  if (called.kind !== 'answer' || called.answer.errcode !== 0) return;
  if (row.msgid === null || row.msgid === String(called.answer.msgid)) return;
  if (row.templateId !== null) await tx.ledger.spendOne(row.personId, row.templateId);
  tellRepeat(service, row.id, 'certain');
};

/** Senders report refusals that later go through again, so that only the second in a row empties the pool. */
const markPool = async (tx: Transaction, { row, label, refusedByPerson }: SendOutcome, openedAt: number) => {
  if (row.templateId === null) return;
  if (label === 'sent') await tx.ledger.trust(row.personId, row.templateId);
  if (!refusedByPerson) return;
  if (await tx.ledger.isDoubtful(row.personId, row.templateId)) {
    await tx.ledger.refuse(row.personId, row.templateId, openedAt);
    await tx.ledger.trust(row.personId, row.templateId);
  } else await tx.ledger.doubt(row.personId, row.templateId, openedAt);
};

const applyOne = async (tx: Transaction, outcome: SendOutcome, openedAt: number): Promise<void> => {
  const { row } = outcome;
  await tx.reminders.save(outcome.spend ? await spendFor(tx, row) : row);
  await markPool(tx, outcome, openedAt);
};

const tellBreaker = async (service: Service, { brakes, breaker }: HeldBy, { row, fault, label }: SendOutcome) => {
  if (label === 'sent') breaker.worked();
  if (row.code === busy && label === 'again' && breaker.busy()) {
    service.alarm('wechat-busy', { reminder: row.id, code: busy });
    brakes.rest(busyRestMs);
  }
  if (fault === null) return;
  const back = breaker.refused(fault, row.id, row.state === 'failed');
  if (!breaker.isTripped()) return;
  brakes.rest(templateRestMs);
  await takeBack(service, back, fault);
};

const tellOperator = (service: Service, brakes: Brakes, outcome: SendOutcome, called: Called): void => {
  const { row } = outcome;
  service.metrics.count('sends', outcome.label);
  service.log.info(
    { reminder: row.id, outcome: outcome.label, code: row.code, calls: row.calls },
    'a message was called',
  );
  if (outcome.alarm)
    service.alarm(outcome.alarm, { reminder: row.id, code: row.code, rid: ridOf(called), field: fieldOf(called) });
  if (outcome.label === 'sent') service.alarms.over(...overWithASend);
  if (outcome.label === 'sent' && row.calls > 1) tellRepeat(service, row.id, 'possible');
  if (outcome.restMs > 0) brakes.rest(outcome.restMs);
  if (outcome.doubt) brakes.doubt();
  if (called.kind === 'answer' && called.answer.errcode !== busy) brakes.worked();
};

/** Says what came of a call, to the operator and to what holds the sending back. */
export const tellOutcome = async (service: Service, by: HeldBy, next: SendOutcome, called: Called): Promise<void> => {
  tellOperator(service, by.brakes, next, called);
  await tellBreaker(service, by, next);
};

/** Writes what came of a call, spends or voids a credit with it, and plans the person anew. */
export const recordSend = async (
  service: Service,
  by: HeldBy,
  rules: SendingRules,
  { id, openedAt, called }: Sent,
): Promise<void> => {
  const next = await service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const row = await tx.reminders.find(id);
    if (!row || !wasCalled(row)) return null; // erased meanwhile
    if (row.state === 'delivered' || row.state === 'failed') {
      await afterEvent(service, tx, row, called);
      return null;
    }
    const outcome = outcomeOf(row, called, now, rules, by.breaker.holds);
    await applyOne(tx, outcome, openedAt);
    await replan(tx, row.personId, service.planning, now);
    return outcome;
  });
  if (next) await tellOutcome(service, by, next, called);
};
