import type { Family, Turn } from '../contract/family.ts';
import { memberIn } from '../family/members.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Standing, StandingKind } from '../state/standing.ts';
import { byWhenShort } from './by-when-words.ts';
import { dayInYearWords } from './dates.ts';
import { memberPronoun, memberSubject } from './member-words.ts';

/** 这次归女儿: one benefit has one who acts, and every page names them. */
export const actsWords = (family: Family, { acts }: Turn): string => `这次归${memberSubject(family, acts)}`;

/** Why it is theirs, where that says something: 女儿说她来办. */
export function becauseWords(family: Family, { acts, because }: Turn, standing: StandingKind): string | null {
  const who = memberSubject(family, acts);
  const member = memberIn(family, acts);
  switch (because) {
    case 'waits':
      return standing === 'unseen' ? `${who}办了，结果还没看到` : `${who}办了，在等结果`;
    case 'claimed':
      return member?.me ? '您说了来办' : `${who}说${memberPronoun(member?.word ?? null) ?? ''}来办`;
    case 'did-it-last':
      return `上次是${who}办的`;
    case 'brought-in':
      return `是${who}先记下的`;
    case 'keeps':
    case 'joined-first':
      return null;
  }
}

/** By when, in the few words of a first line; what is to be done where there is no day to count to. */
export function turnByWhen(standing: Standing, today: CivilDate): string {
  switch (standing.kind) {
    case 'due':
      return standing.countdown ? `${byWhenShort(standing.window, today)}办` : '这些天查一查';
    case 'unpaid':
      return '钱停了，先打电话';
    case 'missed':
    case 'unseen':
    case 'look-up':
      return '先查一查';
    case 'waiting':
      return '在等结果';
    default:
      return '现在不用办';
  }
}

/** Who hears first, to one of those who back up; `calledOn`: their own first message, null: none is planned. */
export function hearsFirstWords(family: Family, turn: Turn, calledOn: CivilDate | null, today: CivilDate): string {
  const who = memberSubject(family, turn.acts);
  const member = memberIn(family, turn.standsIn);
  if (member) {
    return member.me ? `${who}收不到消息，先提醒您。` : `${who}收不到消息，先提醒${memberSubject(family, member.id)}。`;
  }
  if (turn.role === 'acts') return '先提醒您，家里人晚几天才收。';
  if (turn.role === 'none') return `先提醒${who}，不发给您。`;
  if (calledOn === null) return `${who}先收提醒。`;
  return `${who}先收提醒，${dayInYearWords(calledOn, today)}还没办才叫您。`;
}

/** 到 12月7日 没人会收到消息 */
export const nobodyWords = (on: CivilDate, today: CivilDate): string =>
  `到 ${dayInYearWords(on, today)} 没人会收到消息`;
