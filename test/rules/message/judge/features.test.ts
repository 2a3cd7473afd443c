import { featuresOf, slots } from '../../../../src/rules/message/judge/features.ts';
import { readingOf } from '../../../../src/rules/message/reading.ts';

it.each(['周五聚餐，AA', '不认证就没钱了，转告亲友，点 http://a.top 填卡号', '听说三个月认一次，真的吗？'])(
  'every feature of %s has a weight',
  (text) => {
    const { grams, marks } = featuresOf(readingOf(text));
    expect(marks.length).toBeGreaterThan(0);
    expect([...grams, ...marks].filter((slot) => slot < 0 || slot >= slots)).toEqual([]);
  },
);
