import type { Boundary, Certainty, First, WrittenRule } from '../../../src/rules/book/cycles-schema.ts';
import type { AgeBand, Residence } from '../../../src/rules/vocabulary.ts';

/** How a clerk is told what stands in a rule, beside the word that the file uses. */
export const boundaryWords: Readonly<Record<Boundary, string>> = {
  'exact-anniversary': '到满期那一天，材料写「之前」',
  'day-before-anniversary': '到满期的前一天',
  '365-days': '到数满天数的那一天',
  'end-of-same-month': '到满期那个月的月底',
  'end-of-previous-month': '到满期前一个月的月底',
  unknown: '到哪天材料没写，按最早的提醒',
};

export const firstWords: Readonly<Record<First['kind'], string>> = {
  'counts-from-benefit-start': '从开始领钱那个月算第一期',
  'next-month': '从领钱的下个月算第一期',
  'same-month-next-year': '第二年同一个月起算第一期',
  'next-year': '当年不用，第二年起办',
  'exempt-first-year': '当年免办，第二年起办',
  'before-first-payment': '第一次领钱前先办',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  'official-text': '原文',
  reported: '转述',
  unverified: '说不准',
};

export const ageBandWords: Readonly<Record<AgeBand, string>> = {
  under80: '不到 80 岁',
  '80-89': '80 到 89 岁',
  '90-99': '90 到 99 岁',
  '100plus': '100 岁起',
};

export const residenceWords: Readonly<Record<Residence, string>> = {
  local: '住在本地',
  elsewhere: '住在外地',
  abroad: '住在国外',
};

type When = NonNullable<WrittenRule['variants']>[number]['when'];

/** For whom a rule differs: 80 到 89 岁、住在外地. */
export const whenWords = ({ ageBand = [], residence = [], minor }: When): string =>
  [
    ...ageBand.map((one) => ageBandWords[one]),
    ...residence.map((one) => residenceWords[one]),
    ...(minor === undefined ? [] : [minor ? '未满 18 岁' : '满 18 岁']),
  ].join('、');
