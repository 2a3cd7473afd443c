import type { Family, Member } from '../../../contract/family.ts';
import { memberIn } from '../../../family/members.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { dayInYearWords } from '../../../words/dates.ts';
import { memberSubject } from '../../../words/member-words.ts';

/** Since when, by whose card, and who sees to joining and going. */
export function sinceWords(family: Family, member: Member, today: CivilDate): readonly string[] {
  const day = dayInYearWords(member.joinedOn, today);
  const by = memberIn(family, member.invitedBy);
  const came = by ? `${day} 用${memberSubject(family, by.id)}发的卡片加入。` : `${day} 加入。`;
  if (!member.keeper) return [came];
  return [came, member.me ? '谁进谁出，您看着。' : `谁进谁出，${memberSubject(family, member.id)}看着。`];
}
