import type { CivilDate, Relation } from '../rules/vocabulary.ts';
import type { Standing } from '../state/standing.ts';
import { byWhenShort } from './by-when-words.ts';
import { relationSubject } from './relation-words.ts';

/** The first line about an elder who is reminded of nothing any more; `unsent`: the service may still not know it. */
export const stoppedHeadline = (relation: Relation, unsent: boolean): readonly string[] => {
  const subject = relationSubject(relation);
  return unsent ? [`${subject}的提醒，`, '手机上停了'] : [`${subject}的提醒都停了`];
};

/** Below it, while the service does not know. */
export const stopUnsentWords = '还没告诉提醒服务，连上网会自己送。';

/** The first line of a page: the answer, a sentence with the person in it. Lines break at sense. */
export function headline(relation: Relation, standing: Standing, today: CivilDate): readonly string[] {
  const who = relationSubject(relation);
  switch (standing.kind) {
    case 'due':
      if (!standing.countdown) return [`${who}的认证，`, '这些天查一查'];
      return [`${who}该办认证了，`, byWhenShort(standing.window, today)];
    case 'unpaid':
      return [`${who}的钱停了，`, '先打电话'];
    case 'missed':
      return [`${who}的认证，`, '先查一查'];
    case 'look-up':
      return [`${who}上次哪天办的，`, '先查一查'];
    case 'ahead':
      return [`${who}上次的日子，`, '在今天之后'];
    case 'waiting':
      return [`${who}的认证，`, '在等结果'];
    case 'unseen':
      return [`${who}的结果还没看到，`, '先查一查'];
    case 'later':
      if (standing.window.certainty === 'unverified') return [`${who}的认证，`, '过些日子再查'];
      return [`${who}还不急，`, byWhenShort(standing.window, today)];
    case 'fine':
      return [`${who}不用办`];
    case 'stopped':
      return stoppedHeadline(relation, false);
  }
}

type BadgeWords = { kind: 'due' | 'fine' | 'plain'; text: string };

/** Never colour alone: the badge's word. */
export function badgeWords(standing: Standing): BadgeWords {
  switch (standing.kind) {
    case 'due':
      return { kind: 'due', text: standing.countdown ? '该办了' : '该查了' };
    case 'unpaid':
      return { kind: 'due', text: '钱停了' };
    case 'missed':
    case 'unseen':
      return { kind: 'due', text: '该查了' };
    case 'look-up':
      return { kind: 'plain', text: '日子还不知道' };
    case 'ahead':
      return { kind: 'plain', text: '日子不对' };
    case 'waiting':
      return { kind: 'plain', text: '等结果' };
    case 'later':
      return { kind: 'plain', text: '还不急' };
    case 'fine':
      return { kind: 'fine', text: '不用办' };
    case 'stopped':
      return { kind: 'plain', text: '不提醒了' };
  }
}
