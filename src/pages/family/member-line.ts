import type { Family, Member } from '../../contract/family.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords } from '../../words/dates';

/** Stands in or acts for something, so theirs come before the others'. */
const isFirst = ({ turns }: Family, { id }: Member): boolean =>
  turns.some(({ acts, standsIn }) => (standsIn ?? acts) === id);

/** When their messages begin and how many they will get. */
export function memberLine(family: Family, member: Member, today: CivilDate): string {
  const { messages, nextOn } = member;
  if (messages === 0 || nextOn === null) return member.me ? '您还没订' : '还没订';
  const begins = isFirst(family, member) && !member.me ? '先收' : `${dayInYearWords(nextOn, today)}起收`;
  return `${begins} · 有 ${messages} 条`;
}
