import { itemWords, ofRefs } from '../../src/components/source-list/source-item.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-24');
const words = (ref: string) => ofRefs([ref]).map((item) => itemWords(item, today));

it.each([
  ['the office itself', 'R:350000:0', '福建省人力资源和社会保障厅 · 2023年11月 · 材料较早，再问一句'],
  ['a paper', 'R:620000:0', '甘肃日报（媒体） · 2023年7月 · 材料较早，再问一句'],
  ['a repost names whose words they are', 'R:320000:2', '连云港发布（转载） · 2026年1月'],
  ['a repost that names nobody', 'N10', '没写是谁发的（转载） · 材料没写日期 · 再问一句'],
  ['a retelling', 'N41', '北京本地宝（转述） · 2021年 · 材料较早，再问一句'],
  ['a date that was worked out', 'R:120000:1', '中老年时报（媒体） · 2026年1月前后'],
])('%s', (_what, ref, said) => {
  expect(words(ref)).toEqual([said]);
});

it('a material that several references name is listed once', () => {
  expect(ofRefs(['R:350000:0', 'C99', 'R:350000:0'])).toHaveLength(1);
});
