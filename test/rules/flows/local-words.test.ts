import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { localWords } from '../../../src/rules/flows/local-words.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';

const said = (flow: FlowId, region: string) =>
  localWords(flowOf(flow), regionCode(region)).map(({ where, what }) => `${where}：${what}`);

it('the guides through a region’s own doors say what it is known for', () => {
  expect(said('provincial-app', '110100')).toEqual([
    '北京市：每月 1 到 3 日系统维护，那几天办不了（2023 年的公告）',
    '北京市：身体原因不能在手机上办的，找用人单位或所属社保机构协助',
  ]);
  expect(said('help-parent', '310000')).toContain('上海市：进度在「我的」→「我的办件」看');
});

it('other guides keep to what differs in them', () => {
  expect(said('counter', '510100')).toEqual([
    '成都：全市任一认证点都行，在公众号「成都社保」里查',
    '四川 2022：身份证或社保卡，全省就近办',
  ]);
});

it('each word has its material', () => {
  expect(localWords(flowOf('provincial-app'), regionCode('110100')).map(({ src }) => src)).toEqual([['C13'], ['C13']]);
});

it.each([
  ['640000', ['宁夏回族自治区：只见到一处教程，没有别的材料']],
  [
    '650000',
    [
      '新疆维吾尔自治区：没有找到现行的入口。用国家的办法：电子社保卡、国家平台，或问 12333',
      '新疆维吾尔自治区：乌鲁木齐 2022 年：住国（境）外的邮寄证明到市里办；现在是否还这样不知道',
    ],
  ],
])('%s has no door that is sure: what little is known is said all the same', (region, words) => {
  expect(said('help-parent', region)).toEqual(words);
});
