import type { Rule } from '../book/cycles-schema.ts';
import { yearlyDayWords } from '../day-words.ts';
import type { CertificationWindow } from './types.ts';

const periods = {
  year: '一个自然年一次',
  'half-year': '每半年一次',
  quarter: '每季度一次',
  month: '每月一次',
} as const;

/** How the rule of a window is said in one short clause on a card, without the place. */
export const cycleWords = ({ cycle, undated }: Pick<CertificationWindow, 'cycle' | 'undated'>): string => {
  const rule = cycle ?? undated?.rule;
  return rule ? ruleWords(rule) : '当地怎么算没有找到';
};

/** The same of a rule alone, as 关于 lists them. */
export const ruleWords = (rule: Rule): string => {
  switch (rule.kind) {
    case 'rolling':
      return 'days' in rule.every ? `每 ${rule.every.days} 天一次` : `每 ${rule.every.months} 个月一次`;
    case 'period': {
      if (rule.within) return `每月 ${rule.within[0]} 日到 ${rule.within[1]} 日办一次`;
      return rule.maxGap ? `${periods[rule.period]}，两次不超过 ${rule.maxGap.months} 个月` : periods[rule.period];
    }
    case 'window':
      return `${rule.year}年的通知：${rule.windows.map(windowWords).join('，')}`;
    case 'notice':
      return rule.said ?? '接到通知的人才要办';
    case 'varies':
      return '由旗县区自己定';
  }
};

const windowWords = ([first, last]: readonly [string, string]): string =>
  `${yearlyDayWords(first)}到${yearlyDayWords(last)}`;
