import { divisionWords, wholeWords } from '../../src/platform/division-words.ts';

describe('the whole of a place', () => {
  it.each([
    ['福建省', '全省'],
    ['北京市', '全市'],
    ['新疆维吾尔自治区', '全区'],
    ['漳州市', '全市'],
    ['恩施土家族苗族自治州', '全州'],
    ['锡林郭勒盟', '全盟'],
    ['阿里地区', '全部'],
    ['市辖区', '全部'],
    ['省直辖县级行政区划', '全部'],
  ])('of %s is %s', (name, words) => expect(wholeWords(name)).toBe(words));
});

describe('a level that exists on paper only', () => {
  it.each([
    ['市辖区', '各区'],
    ['县', '各县'],
    ['省直辖县级行政区划', '直接管的县、市'],
    ['自治区直辖县级行政区划', '直接管的县、市'],
    ['思明区', '思明区'],
    ['滑县', '滑县'],
  ])('%s is shown as %s', (name, words) => expect(divisionWords(name)).toBe(words));
});
