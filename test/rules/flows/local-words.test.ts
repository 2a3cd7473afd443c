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

it.each(['640000', '650000'])('%s has no door that is sure: nothing is said of what stands behind it', (region) => {
  expect(said('help-parent', region)).toEqual([]);
});
