import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { Called } from '../wechat/api/call.ts';
import type { Brakes } from './brakes.ts';
import { outcomeOf, type SendOutcome, wasCalled } from './outcome-of.ts';
import type { SendingRules } from './sending-rules.ts';
import { spendFor } from './spend-for.ts';
import { tellRepeat } from './tell-repeat.ts';

export type Sent = { id: string; openedAt: number; called: Called };

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

const apply = async (tx: Transaction, outcome: SendOutcome, openedAt: number): Promise<void> => {
  const { row } = outcome;
  await tx.reminders.save(outcome.spend ? await spendFor(tx, row) : row);
  if (outcome.zero && row.templateId !== null) await tx.ledger.refuse(row.personId, row.templateId, openedAt);
};

const tellOperator = (service: Service, brakes: Brakes, outcome: SendOutcome, called: Called): void => {
  const { row } = outcome;
  service.metrics.count('sends', outcome.label);
  if (outcome.alarm)
    service.alarm(outcome.alarm, { reminder: row.id, code: row.code, rid: ridOf(called), field: fieldOf(called) });
  if (outcome.label === 'sent' && row.calls > 1) tellRepeat(service, row.id, 'possible');
  if (outcome.restMs > 0) brakes.rest(outcome.restMs);
  if (outcome.doubt) brakes.doubt();
};

/** Writes what came of a call, spends or voids credits with it, and plans its person anew: one transaction. */
export const recordSend = async (service: Service, brakes: Brakes, rules: SendingRules, sent: Sent): Promise<void> => {
  const { called } = sent;
  const outcome = await service.store.transaction(async (tx) => {
    const now = service.clock.now();
    const row = await tx.reminders.find(sent.id);
    if (!row || !wasCalled(row)) return null; // erased meanwhile
    if (row.state === 'delivered' || row.state === 'failed') {
      await afterEvent(service, tx, row, called);
      return null;
    }
    const next = outcomeOf(row, called, now, rules);
    await apply(tx, next, sent.openedAt);
    await replan(tx, row.personId, service.templates.setting.id, now);
    return next;
  });
  if (outcome) tellOperator(service, brakes, outcome, called);
};
