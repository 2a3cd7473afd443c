import type { ReminderKind } from '../../src/rules/reminders/types.ts';
import type { CivilDate, Relation } from '../../src/rules/vocabulary.ts';
import { chinaDate } from '../clock.ts';
import { fitted, typeOfKey } from '../wechat/field-types.ts';
import type { TemplateField, ValueName } from '../wechat/templates-file.ts';
import { relationWords } from './relation-words.ts';

export type MessageFacts = {
  relation: Relation;
  kind: ReminderKind;
  checkBy: CivilDate | null;
  hour: number;
  now: number;
};

const dayMs = 86_400_000;

/** Due dates are estimates, so a message says 查一查 and never 逾期; each line ≤ 20 characters. */
const adviceOf = (kind: ReminderKind, daysLeft: number | null): string => {
  if (kind === 'result') return '看看认证记录里有没有';
  if (kind === 'after-7') return '先查一查，没办还可以补';
  if (kind === 'yearly' || daysLeft === null) return '先查查上次是哪天办的';
  return daysLeft > 0 ? `还有 ${daysLeft} 天，先查查办没办` : '先查查办没办，点开看';
};

const statusOf = (kind: ReminderKind): string => {
  if (kind === 'result') return '看结果';
  return kind === 'yearly' || kind === 'after-7' ? '查一查' : '该办了';
};

const dateWords = (day: CivilDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const wordsOf = (facts: MessageFacts): Record<ValueName, string> => {
  const today = chinaDate(facts.now);
  const left = facts.checkBy === null ? null : (Date.parse(facts.checkBy) - Date.parse(today)) / dayMs;
  const who = relationWords[facts.relation];
  return {
    task: `${who}的养老认证`,
    elder: who,
    advice: adviceOf(facts.kind, left),
    status: statusOf(facts.kind),
    date: dateWords(facts.checkBy ?? today),
    today: dateWords(today),
    daysLeft: String(Math.max(0, left ?? 0)),
  };
};

/** A `time` needs an hour beside its day: the one the family chose. */
const typed = (type: string, value: string, facts: MessageFacts): string =>
  type === 'time' ? `${value} ${String(facts.hour).padStart(2, '0')}:00` : fitted(type, value);

/** The message's values, key by key, each cut to its type's limit. */
export const composeData = (fields: readonly TemplateField[], facts: MessageFacts): Record<string, string> => {
  const words = wordsOf(facts);
  return Object.fromEntries(fields.map(({ key, value }) => [key, typed(typeOfKey(key), words[value], facts)]));
};

/** Where a tap on the message leads. */
export const messagePage = (elderId: string, benefitId: string): string =>
  `pages/card/index?elder=${encodeURIComponent(elderId)}&benefit=${encodeURIComponent(benefitId)}&from=message`;
