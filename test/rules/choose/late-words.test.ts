import type { LateRule } from '../../../src/rules/choose/late-rule.ts';
import { lateAnswers, lateRuleNotFound, lateRuleWords, otherStops } from '../../../src/rules/choose/late-words.ts';
import { moneys } from '../../../src/rules/choose/types.ts';

const unknown: LateRule = { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: null, src: [0] };

describe('the three sentences of a place', () => {
  it.each([
    [
      '江苏',
      { suspendFrom: 'next-month', resumeFrom: 'next-month', backPay: true },
      '过了日子，下个月起停。办好的下个月恢复。停的那几个月一起补。',
    ],
    [
      '吉林',
      { resumeFrom: 'same-month', resumeCutoffDay: 10, backPay: true },
      '从哪个月停，没有写。10 号前办好，当月恢复；之后办的到下个月。停的那几个月一起补。',
    ],
    [
      '哈尔滨',
      { suspendFrom: 'same-month', resumeFrom: 'next-month', resumeCutoffDay: 25, backPay: true },
      '过了日子，当月就停。1 到 25 日办好，下个月恢复。停的那几个月一起补。',
    ],
    [
      '淮南居民',
      { suspendFrom: 'same-month', resumeCutoffDay: 11, backPay: true },
      '过了日子，当月就停。11 号前办好，当月或下个月恢复。停的那几个月一起补。',
    ],
    [
      '吉首居民',
      { counterAfterMonthsOverdue: 18 },
      '从哪个月停，没有写。哪个月恢复，没有写。补不补没有写，拨 12333 问。过了 18 个月还没认的，不能在手机上办。',
    ],
    [
      '湖南',
      { suspendFrom: 'month-13', resumeFrom: 'next-month', backPay: true },
      '第 13 个月起停。办好的下个月恢复。停的那几个月一起补。',
    ],
    [
      '武汉',
      { suspendFrom: 'after-period', resumeFrom: 'next-month', backPay: true },
      '这一期过了、又没比对上的才停。办好的下个月恢复。停的那几个月一起补。',
    ],
  ] as [string, Partial<LateRule>, string][])('%s', (_, rule, words) => {
    expect(lateRuleWords({ ...unknown, ...rule }).join('')).toBe(words);
  });

  it('a place without material says so, and borrows nothing', () => {
    expect(lateRuleWords(null)).toEqual([lateRuleNotFound]);
  });

  it('a rule serves only the schemes its material names', () => {
    const forWorkers: LateRule = { ...unknown, schemes: ['enterprise'] };
    expect(lateRuleWords(forWorkers, 'resident')).toEqual([lateRuleNotFound]);
    expect(lateRuleWords(forWorkers, 'enterprise')).toHaveLength(3);
    expect(lateRuleWords(forWorkers)).toHaveLength(3);
  });

  it('a scheme with a rule of its own has that one', () => {
    const rule: LateRule = { ...unknown, byScheme: { resident: { ...unknown, resumeFrom: 'next-month' } } };
    expect(lateRuleWords(rule, 'resident')[1]).toBe('办好的下个月恢复。');
    expect(lateRuleWords(rule, 'enterprise')[1]).toBe('哪个月恢复，没有写。');
  });
});

it('every answer to 钱停了吗 has its sentence and somewhere to go', () => {
  expect(lateAnswers.map((answer) => answer.value).toSorted()).toEqual([...moneys].toSorted());
  for (const answer of lateAnswers)
    expect([answer.first, answer.go.length > 0]).toEqual([expect.stringMatching(/。$/), true]);
});

it('stops that certifying does not mend are told apart', () => expect(otherStops).toHaveLength(2));
