import { stampInForce } from '../../../rules/book/book-in-force.ts';

/** 规则资料更新于2026年11月24日: when the facts of the book in force were last looked through. */
export const bookWords = (): string => {
  const [year, month, day] = stampInForce().date.split('-').map(Number);
  return `规则资料更新于${year}年${month}月${day}日。`;
};
