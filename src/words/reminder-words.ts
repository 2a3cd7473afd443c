import type { ReminderKind } from '../rules/reminders/types.ts';
import type { Relation } from '../rules/vocabulary.ts';
import { relationSubject } from './relation-words';

/** What each message will say, in one line, before it is sent. */
export function reminderWords(kind: ReminderKind, relation: Relation): string {
  const who = relationSubject(relation);
  switch (kind) {
    case 'check-28':
      return `${who}的认证，这个月看一看`;
    case 'check-21':
      return `还有 21 天，${who}该办认证了`;
    case 'check-14':
      return `${who}该查一查认证了`;
    case 'check-7':
      return '还有 7 天，建议今天办好';
    case 'check-3':
      return '这两天办好，办完看一眼记录';
    case 'after-7':
      return `${who}的认证，先查一查办了没有`;
    case 'result':
      return `去查一查，${who}的认证过了没有`;
    case 'yearly':
      return `查一查，${who}上次哪天认证的`;
  }
}

export const hourWords = (hour: number): string =>
  hour < 12 ? `上午 ${hour} 点` : hour === 12 ? '中午 12 点' : `下午 ${hour - 12} 点`;
