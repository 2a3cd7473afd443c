import { todayInChina } from '../../src/rules/china-time.ts';
import { tomorrowOf } from '../planning/plan-changes-on.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type CalledRow, outcomeOf, type SendOutcome, wasCalled } from './outcome-of.ts';
import { recordSend, type Sent } from './record-send.ts';
import type { SendingRules } from './sending-rules.ts';
import { type HeldBy, tellOutcome } from './tell-outcome.ts';

/** WeChat took it. Such answers are the same to all that holds the sending back, so many may be recorded together. */
export const wasTaken = ({ called }: Sent): boolean => called.kind === 'answer' && called.answer.errcode === 0;

/** As its call left it: no event was quicker, and nobody took it for left behind. */
const isAsCalled = (row: Reminder | undefined, templateId: string): row is CalledRow =>
  row?.state === 'sending' && !row.spent && row.templateId === templateId && wasCalled(row);

type Recorded = { outcomes: (readonly [Sent, SendOutcome])[]; others: Sent[]; touched: string[] };

/** One credit of each is spent with it. The plans that are another by it are made in a transaction of their own. */
const record = async (
  tx: Transaction,
  sent: readonly Sent[],
  templateId: string,
  now: number,
  rules: SendingRules,
): Promise<Recorded> => {
  const [found, touched] = await Promise.all([
    tx.reminders.readAnew(sent),
    tx.reminders.plansTouchedBy(
      sent.map(({ id }) => id),
      tomorrowOf(now),
    ),
  ]);
  const rows = new Map(found.map((row) => [row.id, row]));
  const recorded: Recorded = { outcomes: [], others: [], touched: [] };
  for (const one of sent) {
    const row = rows.get(one.id);
    if (isAsCalled(row, templateId)) recorded.outcomes.push([one, outcomeOf(row, one.called, now, rules)]);
    else if (row) recorded.others.push(one);
  }
  const went = recorded.outcomes.map(([, { row }]) => ({ ...row, spent: true }));
  if (went.length === 0) return recorded;
  const people = went.map(({ personId }) => personId);
  recorded.touched = touched.filter((id) => people.includes(id));
  await Promise.all([
    tx.ledger.spendOneOfEach(people, templateId),
    tx.ledger.trustAll(people, templateId),
    tx.reminders.moveOn(went),
    ...(recorded.touched.length > 0 ? [tx.people.planSoon(recorded.touched, todayInChina(now))] : []),
  ]);
  return recorded;
};

/**
 * Records messages that WeChat took, each to another person: one transaction for many. A kill after it leaves the plans that
 * it touched to the day's planning, which is told of them.
 */
export const recordTaken = async (
  service: Service,
  by: HeldBy,
  rules: SendingRules,
  sent: readonly Sent[],
): Promise<void> => {
  const now = service.clock.now();
  const { templateId } = service.planning;
  const { outcomes, others, touched } = await service.store.transaction((tx) =>
    record(tx, sent, templateId, now, rules),
  );
  const [first, ...more] = touched;
  if (first !== undefined) await service.store.transaction((tx) => replan(tx, first, service.planning, now, more));
  for (const [{ called }, outcome] of outcomes) await tellOutcome(service, by, outcome, called);
  for (const one of others) await recordSend(service, by, rules, one);
};
