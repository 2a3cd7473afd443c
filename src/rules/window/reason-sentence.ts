import type { Rule } from '../regions/types.ts';
import type { ReasonCode } from './types.ts';

const sentences: Record<Exclude<ReasonCode, 'past-window'>, string> = {
  'look-up-first': '先查一查上次是哪天。社保可能自己核对过了。',
  'gap-first': '离上次隔得久了。新的一期一开，就去办。',
  'period-done': '这一期办过了。现在再办，不算下一期的。',
  'before-first-payment': '第一次领钱，要先认证。还没办的，现在就能办。',
  'official-due': '这是您在官方页面看到的日子，就按它算。',
  'on-notice': '这里不定日子：接到通知的人才要办。没接到也先查一查，拿不准拨 12333。',
  'set-by-county': '多久一次由旗县区自己定，这里的没有找到。问一句当地社保，或拨 12333。',
  'not-found': '这里怎么算，没有找到。拨 12333 问一句。',
};

/** One sentence a family understands; neither the place nor the benefit is named in it. */
export const reasonSentence = (code: ReasonCode, rule: Rule | null): string => {
  if (code !== 'past-window') return sentences[code];
  const year = rule?.kind === 'window' ? `${rule.year}年` : '往年';
  return `这是${year}通知里的日子，今年的没有找到。拨 12333 问一句。`;
};
