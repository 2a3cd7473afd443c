import type { PlannedReminder, ReminderPlan } from '../../src/rules/reminders/types.ts';
import { instant } from '../clock.ts';
import { draftPlan } from '../planning/draft-plan.ts';
import { isOfNobody } from '../planning/forget-rows.ts';
import type { Elder } from '../store/ports/elders.ts';
import type { Reminder, ReminderState, SkipReason } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { codeSentence } from '../wechat/api/send-codes.ts';

export type Message = {
  id: string;
  elderId: string;
  benefitId: string;
  kind: PlannedReminder['kind'];
  at: string;
  state: Exclude<ReminderState, 'claimed'>;
  /** What WeChat answered; null when it was not asked or did not answer. */
  answer: { code: number; sentence: string } | null;
  /** Why it was skipped. */
  reason: SkipReason | null;
};

export type Me = {
  elders: Elder[];
  preferences: { hour: number; yearlyLookUpOn: string | null; enabled: boolean };
  credits: number;
  plan: ReminderPlan;
  messages: Message[];
};

const messagesShown = 50;

const messageOf = (row: Reminder): Message => ({
  id: row.id,
  elderId: row.elderId,
  benefitId: row.benefitId,
  kind: row.kind,
  at: instant(row.at),
  state: row.state === 'claimed' ? 'planned' : row.state,
  answer: row.code === null ? null : { code: row.code, sentence: codeSentence(row.code) },
  reason: row.reason,
});

/** Moments to come stand in the plan; here is what has come: due, on its way, sent, failed or skipped. */
const hasCome = (row: Reminder, now: number): boolean =>
  row.at <= now || (row.state !== 'planned' && row.state !== 'cancelled' && row.state !== 'skipped');

/** All that the service knows of a person, as the mini-program shows it; null when there is no such person. */
export const viewMe = async (
  tx: Transaction,
  personId: string,
  templateId: string,
  now: number,
): Promise<Me | null> => {
  const person = await tx.people.find(personId);
  if (!person) return null;
  const elders = await tx.elders.list(personId);
  const rows = await tx.reminders.ofPerson(personId);
  const credits = await tx.ledger.count(personId, templateId);
  const { plan } = draftPlan({ person, elders, rows, credits, now });
  const { hour, yearlyLookUpOn, enabled } = person;
  const messages = rows
    .filter((row) => hasCome(row, now) && !isOfNobody(row))
    .reverse()
    .slice(0, messagesShown)
    .map(messageOf);
  return { elders, preferences: { hour, yearlyLookUpOn, enabled }, credits, plan, messages };
};
