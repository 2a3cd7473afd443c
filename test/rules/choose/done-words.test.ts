import { doneAnswers, waitWords } from '../../../src/rules/choose/done-words.ts';
import { sayWho } from '../../../src/rules/choose/say-who.ts';

it('没去看 opens the record', () => {
  expect(doneAnswers.find((answer) => answer.value === 'unseen')?.go).toBe('check-record');
});

describe('how long a result takes is said only where a source says it', () => {
  it.each([
    ['110000', undefined, '北京 2021 年写：3 个工作日内能查到。'],
    ['310000', 'cannot-blink', '上海上传材料的：15 个工作日内审完。'],
    ['310000', 'wechat', '要等多久，没有写。'],
    ['350100', 'abroad', '中国领事 APP：一般不超过 10 个工作日。'],
    ['350100', undefined, '要等多久，没有写。'],
  ] as const)('%s by %s', (region, flow, words) => expect(waitWords(region, flow)).toBe(words));
});

it('the elder is called what the family calls them', () => {
  expect(sayWho('刷{who}的脸，{who}要在手机前', '外婆')).toBe('刷外婆的脸，外婆要在手机前');
});
