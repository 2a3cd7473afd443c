import { todayInChina } from '../../src/rules/china-time.ts';
import { tellUpkeep } from '../chores.ts';
import { tomorrowOf } from '../planning/plan-changes-on.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type CalledRow, outcomeOf, type SendOutcome } from './outcome-of.ts';
import type { SendingRules } from './sending-rules.ts';
import type { Sent } from './sent.ts';
import { isAsCalled } from './still-tells.ts';
import { type HeldBy, tellOutcome } from './tell-outcome.ts';

/** As its call left it, and to be recorded as all of its kind. */
const isPlain = (row: Reminder, sent: Sent, templateId: string): row is CalledRow =>
  isAsCalled(row, sent) && !row.spent && row.templateId === templateId;

type Recorded = { outcomes: (readonly [Sent, SendOutcome])[]; others: Set<Sent>; touched: string[] };

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
    tx.reminders.plansTouchedBy(sent, tomorrowOf(now)),
  ]);
  const rows = new Map(found.map((row) => [row.id, row]));
  const recorded: Recorded = { outcomes: [], others: new Set(), touched: [] };
  for (const one of sent) {
    const row = rows.get(one.id);
    if (row === undefined) continue; // erased meanwhile
    if (isPlain(row, one, templateId)) recorded.outcomes.push([one, outcomeOf(row, one.called, now, rules)]);
    else recorded.others.add(one);
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
 * Records messages that WeChat took, each to another person: one transaction for many. A kill after it, or one of these
 * plans that cannot be made, leaves those that it touched to the day's planning, which is told of them.
 * @returns of each whether that is all; false: its row is another than its call left it, and it is recorded by itself.
 */
export const recordTaken = async (
  service: Service,
  by: HeldBy,
  rules: SendingRules,
  sent: readonly Sent[],
): Promise<boolean[]> => {
  const now = service.clock.now();
  const { templateId } = service.planning;
  const { outcomes, others, touched } = await service.store.transaction((tx) =>
    record(tx, sent, templateId, now, rules),
  );
  const [first, ...more] = touched;
  if (first !== undefined)
    await service.store
      .transaction((tx) => replan(tx, first, service.planning, now, more))
      .catch((error: unknown) => tellUpkeep(service, error));
  for (const [one, outcome] of outcomes) await tellOutcome(service, by, outcome, one);
  return sent.map((one) => !others.has(one));
};
