import type { Me } from '../../src/contract/me.ts';
import type { Message } from '../../src/contract/message.ts';
import { instantOf } from '../../src/rules/china-time.ts';
import { draftPlan } from '../planning/draft-plan.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { codeSentence } from '../wechat/api/send-codes.ts';
import { ownerOf } from './owner-of.ts';

const messagesShown = 50;

const messageOf = (row: Reminder, elderId: string): Message => ({
  id: row.id,
  elderId,
  benefitId: row.benefitId,
  also: row.also.map(({ benefitId }) => benefitId),
  kind: row.kind,
  at: instantOf(row.at),
  state: row.state === 'claimed' ? 'planned' : row.state,
  answer: row.code === null ? null : { code: row.code, sentence: codeSentence(row.code) },
  reason: row.state === 'skipped' ? row.reason : null,
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
  const ownerId = ownerOf(personId);
  const elders = await tx.elders.list(ownerId, personId);
  const cycles = await tx.cycles.ofOwner(ownerId);
  const rows = await tx.reminders.ofPerson(personId);
  const credits = await tx.ledger.count(personId, templateId);
  const { plan } = draftPlan({ person, elders, rows, cycles, credits, now });
  const { hour, yearlyLookUp, enabled } = person;
  const messages = rows
    .filter((row) => hasCome(row, now))
    .reverse()
    .flatMap((row) => (row.elderId === null ? [] : [messageOf(row, row.elderId)]))
    .slice(0, messagesShown);
  return { elders, preferences: { hour, yearlyLookUp, enabled }, credits, plan, messages, families: [], aliases: [] };
};
