import type { Certainty } from '../../src/rules/book/cycles-schema.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { dateWords } from '../../src/rules/day-words.ts';
import { relationNames } from '../../src/rules/relation-names.ts';
import { messageAdvice, messageStatus, messageTask } from '../../src/rules/reminders/message-words.ts';
import type { ReminderKind } from '../../src/rules/reminders/types.ts';
import type { CivilDate, MoneyState, Relation, Scheme } from '../../src/rules/vocabulary.ts';
import { fitted, typeOfKey } from '../wechat/api/field-types.ts';
import type { TemplateField, ValueName } from '../wechat/api/templates-file.ts';

type MessageFacts = {
  relation: Relation;
  scheme: Scheme;
  /** Of the other benefits that the message tells of. */
  also?: readonly Scheme[];
  kind: ReminderKind;
  /** The advised day; null: not known. */
  adviseBy: CivilDate | null;
  checkBy: CivilDate | null;
  /** Of the rule behind `checkBy`; null: cannot be told. */
  certainty: Certainty | null;
  /** Whether the money is paid, as the family said. */
  money: MoneyState | null;
  hour: number;
  now: number;
};

const wordsOf = ({
  relation,
  scheme,
  also,
  kind,
  adviseBy,
  checkBy,
  certainty,
  money,
  now,
}: MessageFacts): Record<ValueName, string> => {
  const today = todayInChina(now);
  const who = relation === 'self' ? '您自己' : relationNames[relation];
  const moment = { kind, on: today, adviseBy, checkBy, certainty, money };
  return {
    task: messageTask(who, scheme, also),
    elder: who,
    advice: messageAdvice(moment),
    status: messageStatus(moment),
    // One template serves messages with and without a date: without one the day to look it up is today.
    date: dateWords(checkBy ?? today),
    today: dateWords(today),
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
