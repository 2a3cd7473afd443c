import { type Planning, planningApart } from '../planning/planning-apart.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import type { Called } from '../wechat/api/call.ts';
import { type CalledRow, outcomeOf, type SendOutcome, wasCalled } from './outcome-of.ts';
import type { SendingRules } from './sending-rules.ts';
import type { Sent } from './sent.ts';
import { spendFor } from './spend-for.ts';
import { stillTells } from './still-tells.ts';
import { type HeldBy, isSecond, tellOutcome } from './tell-outcome.ts';

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

const applyOne = async (tx: Transaction, outcome: SendOutcome, openedAt: number): Promise<SendOutcome> => {
  const { row } = outcome;
  await tx.reminders.save(outcome.spend ? await spendFor(tx, row) : row);
  await markPool(tx, outcome, openedAt);
  return outcome;
};

/**
 * An answer that was written down before, the word that it was kept lost on the way: a second time it would count as a
 * second refusal.
 */
const isWritten = (row: Reminder, called: Called): boolean =>
  row.state === 'failed' && row.msgid === null && called.kind === 'answer' && called.answer.errcode === row.code;

/**
 * The row knows better by now, as when the event was quicker, and stays. The pool, the template and the line learn from
 * the answer.
 */
const applyBeside = async (tx: Transaction, row: CalledRow, answered: SendOutcome, { openedAt, called }: Sent) => {
  const outcome = { ...answered, row };
  if (isSecond(row, called)) await tx.ledger.spendOne(row.personId, row.templateId);
  if (!isWritten(row, called)) await markPool(tx, outcome, openedAt);
  return outcome;
};

const record = ({ store, clock }: Service, by: HeldBy, rules: SendingRules, sent: Sent, plan: Planning) => {
  const { id, openedAt, called } = sent;
  return store.transaction(async (tx) => {
    const now = clock.now();
    const row = await tx.reminders.find(id);
    if (!row || !wasCalled(row)) return null; // erased meanwhile
    const outcome = outcomeOf(row, called, now, rules, by.breaker.holds);
    const applied = stillTells(row, sent)
      ? await applyOne(tx, outcome, openedAt)
      : await applyBeside(tx, row, outcome, sent);
    await plan(tx, row.personId, now);
    return applied;
  });
};

/** Writes what came of a call, however late, spends or voids a credit with it, and plans the person anew. */
export const recordSend = async (service: Service, by: HeldBy, rules: SendingRules, sent: Sent): Promise<void> => {
  const next = await planningApart(service, (plan) => record(service, by, rules, sent, plan));
  if (next) await tellOutcome(service, by, next, sent);
};
