import { waitWords } from '../../../src/rules/choose/wait-words.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import '../../support/in-november-2026.ts';

describe('how long a result takes is said only where a source says it, with place and year', () => {
  it.each([
    ['110000', undefined, '北京 2021 年的材料（转述）写：3 个工作日内能查到。'],
    ['110101', 'wechat', '北京 2021 年的材料（转述）写：3 个工作日内能查到。'],
    ['310000', 'cannot-blink', '上海的材料（转述，没写日期）写：上传材料的，15 个工作日内审完。'],
    ['310000', 'wechat', '几天能查到，各地没写明。'],
    ['350100', 'abroad', '驻大阪总领馆 2021 年写：「中国领事」APP 一般不超过 10 个工作日。'],
    ['350100', undefined, '几天能查到，各地没写明。'],
  ] as const)('%s by %s', (region, flow, words) => expect(waitWords(regionCode(region), flow)).toBe(words));
});
