import { questionText } from '../../../rules/choose/questions.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Question, Situation } from '../../../rules/choose/types.ts';

/** 在我身边，或就是我自己: the second half stands small under the first. */
export function splitLabel(label: string): { title: string; small?: string } {
  const at = label.indexOf('，或');
  return at < 0 ? { title: label } : { title: label.slice(0, at), small: label.slice(at + 1) };
}

/** What was answered, as its option said it; null: not answered. */
export function answerWords(question: Question, situation: Situation, who: string): string | null {
  const option = questionText(question, situation.where).options.find(({ value }) => value === situation[question]);
  return option ? splitLabel(sayWho(option.label, who)).title : null;
}

const wheres = { beside: '在身边', apart: '不在身边', abroad: '在国外', hmt: '在港澳台' } as const;
const bodies = { ok: '能刷脸', home: '能刷脸，出不了门', cannot: '做不来刷脸的动作' } as const;

/** The whole situation in one small line: 妈妈在身边，能刷脸，您来帮. */
export function situationWords({ where, body, phone, money }: Situation, who: string): string {
  const helper = where === 'beside' ? '您来帮' : '身边有人帮';
  const phones = { self: '自己会用手机', helper, none: '没人会用手机' } as const;
  const parts = [
    where && (who !== '您' || where !== 'beside') ? `${who}${wheres[where]}` : '',
    body ? bodies[body] : '',
    phone && body !== 'cannot' ? phones[phone] : '',
    money === 'stopped' ? '钱停了' : money === 'unknown' ? '不知道钱停没停' : '',
  ];
  return parts.filter(Boolean).join('，');
}
