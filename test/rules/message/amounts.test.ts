import { amountsIn } from '../../../src/rules/message/signs/amounts.ts';

const amounts = (text: string): readonly string[] => amountsIn(text).map(({ from, to }) => text.slice(from, to));

it.each([
  ['收30元', ['30元']],
  ['交三百块', ['三百块']],
  ['八十蚊一位', ['八十蚊']],
  ['五十一位', ['五十一']],
  ['只要29.9', ['29.9']],
  ['29块9', ['29块', '9']],
  ['一人30', ['30']],
  ['每月10号前', []],
  ['12个月', []],
  ['第30条', []],
  ['一位老人', []],
  ['2026年', []],
  ['拨12333', []],
  ['打110', []],
])('the money in %s', (text, found) => expect(amounts(text)).toEqual(found));
