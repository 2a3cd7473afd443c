import type { Rule, UndatedRule } from '../book/cycles-schema.ts';
import type { ReasonCode } from './types.ts';

const sentences: Record<Exclude<ReasonCode, 'past-window'>, string> = {
  'look-up-first': '先查一查上次是哪天。社保可能自己核对过了。',
  'gap-first': '离上次隔得久了。新的一期一开，就去办。',
  'period-done': '这一期办过了。现在再办，不算下一期的。',
  'before-first-payment': '第一次领钱，要先认证。还没办的，现在就能办。',
  'official-due': '这是您在官方页面看到的日子，就按它算。',
  'official-far': '这个日子比一般的晚很多。再看一眼，年份填对了没有。',
  'on-notice': '接到通知的人才要办。没接到也先查一查，拿不准拨 12333。',
  'set-by-county': '多久一次由旗县区自己定，这里的没有找到。问一句当地社保，或拨 12333。',
  'not-found': '这里怎么算，没有找到。拨 12333 问一句。',
};

/**
 * One sentence a family understands; neither the place nor the benefit is named in it.
 * What a rule without a date says is said with its year, and as 转述 where it is second hand.
 */
export const reasonSentence = (code: ReasonCode, rule: Rule | null, met: readonly UndatedRule[] = []): string => {
  if (code === 'past-window') {
    const year = rule?.kind === 'window' ? `${rule.year}年` : '往年';
    return `这是${year}通知里的日子，今年的没有找到。拨 12333 问一句。`;
  }
  const told = met.find(({ kind }) => (kind === 'notice' ? 'on-notice' : 'set-by-county') === code);
  if (!told) return sentences[code];
  const own = told.kind === 'notice' && told.said ? `${told.said}。先查一查，拿不准拨 12333。` : sentences[code];
  return `${materialWords(told)}写：${own}`;
};

const materialWords = ({ sourceDate, certainty }: UndatedRule): string =>
  `${sourceDate ? `${sourceDate.slice(0, 4)}年的材料` : '没写日期的材料'}${certainty === 'reported' ? '（转述）' : ''}`;
