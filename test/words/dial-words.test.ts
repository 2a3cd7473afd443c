import { regionCode } from '../../src/rules/region-code.ts';
import { dial12333 } from '../../src/rules/regions/dial-12333.ts';
import { cityWords, dialWords } from '../../src/words/dial-words.ts';

describe('what stands under the button that calls 12333', () => {
  it.each([
    ['650102', '新疆维吾尔自治区乌鲁木齐市天山区', '发钱的地方在乌鲁木齐，前面加了区号。'],
    ['110101', '北京市东城区', '发钱的地方在北京，前面加了区号。'],
    ['110000', null, '前面加了发钱那地方的区号。'],
    ['420100', '湖北省武汉市', '人在外地，前面加发钱那地方的区号。'],
    [null, null, '人在外地，前面加发钱那地方的区号。'],
  ])('%s %s: %s', (region, name, words) => {
    expect(dialWords(dial12333(region === null ? null : regionCode(region)), name)).toBe(words);
  });

  it.each([
    ['福建省漳州市芗城区', '漳州'],
    ['湖北省恩施土家族苗族自治州利川市', '恩施土家族苗族自治州'],
    ['西藏自治区阿里地区', '阿里地区'],
    ['内蒙古自治区锡林郭勒盟西乌珠穆沁旗', '锡林郭勒盟'],
    ['吉林省吉林市', '吉林'],
    ['海南省', '海南省'],
    ['上海市', '上海'],
  ])('of %s the city is %s', (place, city) => {
    expect(cityWords(place)).toBe(city);
  });
});
