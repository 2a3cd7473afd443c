import type { Me } from '../../src/contract/me.ts';
import type { Message } from '../../src/contract/message.ts';
import { instantOf } from '../../src/rules/china-time.ts';
import { circleFacts } from '../planning/circle/circle-facts.ts';
import { draftOf, storedStandIns } from '../planning/circle/draft-circle.ts';
import { seenAmong } from '../planning/circle/seen-among.ts';
import type { PlanSetting } from '../planning/plan-setting.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { codeSentence } from '../wechat/api/send-codes.ts';
import { viewFamily } from './view-family.ts';

export const messagesShown = 50;

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
  tx: Pick<Transaction, 'circle' | 'people' | 'elders' | 'reminders'>,
  personId: string,
  setting: PlanSetting,
  now: number,
): Promise<Me | null> => {
  const facts = await circleFacts(tx, [personId], setting, now);
  const [person] = facts.people;
  if (person === undefined) return null;
  const { circle, rows } = facts;
  const wish = new Map(
    circle.wishes
      .filter((one) => one.personId === personId)
      .map(({ ownerId, elderId, relation }) => [`${ownerId} ${elderId}`, relation]),
  );
  const seen = seenAmong(personId, facts.elders, circle.members);
  const { plan } = draftOf(facts, person, storedStandIns(facts));
  const { hour, yearlyLookUp, enabled, credits } = person;
  const messages = rows
    .filter((row) => hasCome(row, now))
    .reverse()
    .flatMap((row) => (row.elderId === null ? [] : [messageOf(row, row.elderId)]))
    .slice(0, messagesShown);
  return {
    elders: seen.map(({ ownerId, elder }) => ({ ...elder, relation: wish.get(`${ownerId} ${elder.id}`) ?? 'other' })),
    preferences: { hour, yearlyLookUp, enabled },
    credits,
    plan,
    messages,
    families: facts.households.map((household) => viewFamily(facts, household, personId, seen)),
    aliases: circle.aliases.filter(({ ownerId }) => ownerId === personId).map(({ was, elderId: is }) => ({ was, is })),
  };
};
