import type { CertificationWindow, ReasonCode } from '../../../src/rules/window/types.ts';
import { certaintyWords } from '../say/rule-words.ts';
import type { Calendar } from './calendar-of.ts';

/** What is said of a sample family's day beside it, in a few words. */
const reasonWords: Readonly<Record<ReasonCode, string>> = {
  'look-up-first': '先查一查',
  'gap-first': '隔得久了，一开就办',
  'period-done': '这一期办过了',
  'past-window': '往年通知里的日子',
  'before-first-payment': '领钱前先办',
  'official-due': '官方页面的日子',
  'official-far': '官方页面的日子太远',
  'on-notice': '接到通知才办',
  'set-by-county': '旗县区自己定',
  'not-found': '没找到当地规定',
};

const levelWords: Readonly<Record<CertificationWindow['level'], string>> = {
  county: '县级',
  city: '市级',
  province: '省级',
  national: '全国',
  official: '官方页面',
};

const nowWords = (countsNow: boolean | null): string => (countsNow === null ? '-' : countsNow ? '算' : '不算');

export const heads: readonly string[] = [
  '上次办的',
  '哪天起算',
  '最好…前',
  '最晚',
  '规定末日',
  '今天办',
  '用的',
  '头三次提醒',
  '第一次提醒说的',
  '说明',
];

/** The cells of one sample family, under `heads`. */
export const cellsOf = ({ sample, window, messages }: Calendar): string[] => {
  const { opensOn, adviseBy, checkBy, latest, countsNow, missed, level, certainty, reasons } = window;
  const notes = [...(missed ? ['漏了一期'] : []), ...reasons.map(({ code }) => reasonWords[code])];
  return [
    sample.said,
    opensOn ?? '-',
    adviseBy ?? '-',
    checkBy ?? '-',
    latest ?? '-',
    nowWords(countsNow),
    `${levelWords[level]}${certaintyWords[certainty]}`,
    messages.map(({ on }) => on).join(' '),
    messages[0]?.advice ?? '-',
    notes.join('，'),
  ];
};
