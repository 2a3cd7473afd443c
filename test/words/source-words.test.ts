import { sourceText } from '../../src/words/source-words.ts';

describe('a source in words', () => {
  it.each([
    [{ name: '天津滨海新区政府网', date: '2026-11' }, '出处　天津滨海新区政府网 · 2026年11月'],
    [{ name: '绍兴办事指南', date: '2026-08-03', retold: true }, '出处　绍兴办事指南（转述） · 2026年8月'],
    [
      { name: '福建居民养老保险', date: '2021-08', old: true },
      '出处　福建居民养老保险 · 2021年8月，材料较早，再问一句',
    ],
    [{ name: '丽江社保局', date: null }, '出处　丽江社保局 · 材料没写日期'],
  ])('names who wrote it and when', (source, words) => {
    expect(sourceText(source)).toBe(words);
  });
});
