import type { LateTerms } from '../../../src/rules/book/record-schema.ts';
import { lateAnswers, lateRuleNotFound, lateRuleWords, otherStops } from '../../../src/rules/choose/late-words.ts';
import { moneys } from '../../../src/rules/choose/types.ts';
import { citationOf } from '../../../src/rules/flows/citation-of.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { lateRuleFor } from '../../../src/rules/regions/late-rule-for.ts';
import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { day } from '../../support/day.ts';

const unknown: LateTerms = { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: null, src: [0] };

describe('the three sentences of a place', () => {
  it.each([
    [
      '江苏',
      { suspendFrom: 'next-month', resumeFrom: 'next-month', backPay: true },
      '过了日子，下个月起停。办好的下个月恢复。停的那几个月一起补。',
    ],
    [
      '吉林',
      { resumeFrom: 'same-month', resumeCutoff: { day: 10, includesDay: false }, backPay: true },
      '从哪个月停，材料里没写。10 号前办好，当月恢复；之后办的到下个月。停的那几个月一起补。',
    ],
    [
      '哈尔滨',
      {
        suspendFrom: 'same-month',
        resumeFrom: 'next-month',
        resumeCutoff: { day: 25, includesDay: true },
        backPay: true,
      },
      '过了日子，当月就停。1 到 25 日办好，下个月恢复。停的那几个月一起补。',
    ],
    [
      '淮南居民',
      { suspendFrom: 'same-month', resumeCutoff: { day: 11, includesDay: false }, backPay: true },
      '过了日子，当月就停。11 号前办好，当月或下个月恢复。停的那几个月一起补。',
    ],
    [
      '吉首居民',
      { counterAfterMonthsOverdue: 18 },
      '从哪个月停，材料里没写。哪个月恢复，材料里没写。补不补，材料里没写，拨 12333 问。过了 18 个月还没认的，不能在手机上办。',
    ],
    [
      '湖南',
      { suspendFrom: 'month-13', resumeFrom: 'next-month', backPay: true },
      '第 13 个月起停。办好的下个月恢复。停的那几个月一起补。',
    ],
    [
      '武汉',
      { suspendFrom: 'after-period', resumeFrom: 'next-month', backPay: true },
      '这一期过了、社保自己也没核对上，才停。办好的下个月恢复。停的那几个月一起补。',
    ],
  ] as [string, Partial<LateTerms>, string][])('%s', (_, rule, words) => {
    expect(lateRuleWords({ ...unknown, ...rule }).join('')).toBe(words);
  });

  it('a place without material says so, and borrows nothing', () => {
    expect(lateRuleWords(null)).toEqual([lateRuleNotFound]);
  });
});

const inRecord = (region: string, scheme: Scheme): string => {
  const found = lateRuleFor(regionCode(region), scheme, day('2026-11-24'));
  return [...lateRuleWords(found?.terms ?? null, found?.wider), found?.terms.note ?? ''].join('');
};

describe("the record's own sentence stands where it has one, else that of the place around it, and its note is never lost", () => {
  it.each([
    [
      '哈尔滨机关',
      '230100',
      'institution',
      '过了日子，当月就停。1 到 25 日办好，下个月恢复。停的那几个月一起补。当月就停，只见企业、机关退休的材料。',
    ],
    [
      '黑龙江',
      '231000',
      'resident',
      '从哪个月停，材料里没写。哪个月恢复，材料里没写。补不补，材料里没写，拨 12333 问。' +
        '有一个市（没写市名）写：停了超过一年的，到社保窗口或「就近办」的银行网点办。',
    ],
    ['广东居民', '440100', 'resident', '第 13 个月起停。申请恢复、审核通过后，下个月接着发。停的那几个月一起补。'],
    [
      '吉首居民',
      '433101',
      'resident',
      '从哪个月停，材料里没写。哪个月恢复，材料里没写。补不补，材料里没写，拨 12333 问。' +
        '超期 18 个月的，不能在手机上办，到村里、社区走特殊认证。',
    ],
    ['福建居民', '350100', 'resident', '从哪个月停，材料里没写。办好的下个月恢复。停的那几个月一起补。'],
    [
      '滑县企业',
      '410526',
      'enterprise',
      '每年 8 月底比对，没有认证的 9 月停。河南省写：审核通过后，下个月接着发（2023 年的转述）。停的那几个月一起补。',
    ],
    [
      '湛江居民',
      '440800',
      'resident',
      '第 13 个月起停。广东省写：申请恢复、审核通过后，下个月接着发。广东省写：停的那几个月一起补。',
    ],
    [
      '长沙居民，湖南写的不是他们',
      '430100',
      'resident',
      '从哪个月停，材料里没写。哪个月恢复，材料里没写。补不补，材料里没写，拨 12333 问。' +
        '超过周期 12 个月的，不能在手机上办。',
    ],
    ['深圳遗属', '440300', 'survivor', lateRuleNotFound],
  ] as [string, string, Scheme, string][])('%s', (_, region, scheme, words) => {
    expect(inRecord(region, scheme)).toBe(words);
  });
});

it('every answer to 钱停了吗 has its sentence and its material', () => {
  expect(lateAnswers.map((answer) => answer.value).toSorted()).toEqual([...moneys].toSorted());
  for (const answer of lateAnswers)
    expect([answer.first, answer.src.filter(citationOf).length]).toEqual([
      expect.stringMatching(/。$/),
      answer.src.length,
    ]);
});

it('stops that certifying does not mend are told apart', () => expect(otherStops).toHaveLength(2));
