import { regionCode } from '../../../src/rules/region-code.ts';
import { lateRuleFor } from '../../../src/rules/regions/late-rule-for.ts';
import { linesFor } from '../../../src/rules/regions/lines-for.ts';
import { materialDate, materialIsOld } from '../../../src/rules/regions/material-date.ts';
import { provinceRecord, recordsOnTheWay } from '../../../src/rules/regions/records-on-the-way.ts';
import { windowSources } from '../../../src/rules/regions/region-citations.ts';
import { provinces, regionName } from '../../../src/rules/regions/region-name.ts';
import { textsOnTheWay } from '../../../src/rules/regions/texts-on-the-way.ts';
import { day } from '../../support/day.ts';
import { windowOf } from '../support/window-of.ts';

const today = day('2026-11-24');

describe('names of places', () => {
  it.each([
    ['350000', '福建省', '福建', null],
    ['350200', '福建省', '福建', '厦门市'],
    ['350203', '福建省', '福建', '厦门市'],
    ['410526', '河南省', '河南', '滑县'],
    ['650100', '新疆维吾尔自治区', '新疆', '乌鲁木齐市'],
    ['659001', '新疆生产建设兵团', '兵团', null],
    ['310115', '上海市', '上海', null],
  ])('%s is %s, %s, %s', (code, province, short, place) => {
    expect(regionName(regionCode(code))).toEqual({ province, short, place });
  });

  it('knows no place outside the 32 regions', () => {
    expect(regionName(regionCode('710000'))).toBeNull();
  });

  it('lists 32 regions with names short enough for a card', () => {
    expect(provinces).toHaveLength(32);
    expect(provinces.every(({ short }) => short.length <= 3)).toBe(true);
  });
});

describe('the age of a material', () => {
  it.each([
    ['2023-11-13', '2023年11月'],
    ['2024-11', '2024年11月'],
    ['2024', '2024年'],
    [null, '没写日期'],
  ])('%p is said %s', (date, words) => {
    expect(materialDate(date)).toBe(words);
  });

  it.each([
    ['2024-11-24', false],
    ['2024-11-23', true],
    ['2024-11', true],
    ['2024-12', false],
    ['2024', true],
    ['2025', false],
    [null, true],
  ])('%p is older than two years on 2026-11-24: %p', (date, old) => {
    expect(materialIsOld(date, day('2026-11-24'))).toBe(old);
  });
});

describe('what the records say on the way', () => {
  it('上海 says who must, and that nothing after 2023 was found', () => {
    const [shanghai] = textsOnTheWay(regionCode('310115'), 'enterprise', today);
    expect(shanghai).toMatchObject({ name: '上海市', level: 'province' });
    expect(shanghai?.notes[0]?.text).toContain('接到通知的人才要办');
    expect(shanghai?.texts[0]?.text).toBe('没有找到 2023 年以后的规定。');
  });

  it('新疆 says that nothing was found, the city first', () => {
    expect(textsOnTheWay(regionCode('650100'), 'resident', today).map(({ name }) => name)).toEqual([
      '乌鲁木齐市',
      '新疆维吾尔自治区',
    ]);
  });

  it('stops at the record that answers', () => {
    expect(textsOnTheWay(regionCode('350203'), 'enterprise', today).map(({ name }) => name)).toEqual(['厦门市']);
    expect(textsOnTheWay(regionCode('350203'), 'resident', today).map(({ name }) => name)).toEqual(['福建省']);
  });

  it('tells a minor what concerns minors', () => {
    expect(textsOnTheWay(regionCode('411700'), 'survivor', today, { minor: true })[0]?.notes[0]?.text).toBe(
      '没满 18 岁的，材料写不定多久办一次。',
    );
  });

  it('keeps apart what concerns the first certification', () => {
    expect(textsOnTheWay(regionCode('350000'), 'resident', today)[0]?.first[0]?.text).toBe(
      '新领的，从社保确认那天起算。',
    );
  });

  it.each([
    ['220000', '吉林省'],
    ['320703', '连云港市'],
    ['440604', '佛山市'],
    ['440785', '恩平市'],
  ])('%s tells the family of a worker killed at work that %s counts them like an injury', (region, name) => {
    for (const scheme of ['injury', 'survivor'] as const) {
      const told = textsOnTheWay(regionCode(region), scheme, today).find((step) => step.name === name)?.notes ?? [];
      expect(told.at(-1)?.text).toMatch(/^工亡职工的供养亲属领的抚恤金，和工伤一样，12 个月一次。/);
    }
  });

  it('says nothing of a place under no record', () => {
    expect(textsOnTheWay(regionCode('710000'), 'resident', today)).toEqual([]);
    expect(recordsOnTheWay(regionCode('710000'), today)).toEqual([]);
    expect(provinceRecord(regionCode('710000'))).toBeUndefined();
  });
});

describe('what happens when it is late', () => {
  it.each([
    ['430104', 'enterprise', '430100', 'next-month'],
    ['430104', 'resident', '430100', 'unknown'],
    ['430104', 'institution', '430000', 'next-month'],
    ['430000', 'institution', '430000', 'next-month'],
    ['350000', 'resident', '350000', 'next-month'],
    ['350000', 'enterprise', '350000', 'unknown'],
    ['340400', 'resident', '340400', 'unknown'],
  ] as const)('%s %s is answered by %s: resumes %s', (region, scheme, code, resumeFrom) => {
    expect(lateRuleFor(regionCode(region), scheme, today)).toMatchObject({ code, terms: { resumeFrom } });
  });

  it('is not known for a benefit that no record names', () => {
    expect(lateRuleFor(regionCode('430000'), 'survivor', today)).toBeNull();
    expect(lateRuleFor(regionCode('650100'), 'resident', today)).toBeNull();
  });

  it('says whether the last day of the month to do it counts: 吉林 「10 日前」 does not, 哈尔滨 25 does', () => {
    expect(lateRuleFor(regionCode('220000'), 'resident', today)?.terms.resumeCutoff).toEqual({
      day: 10,
      includesDay: false,
    });
    expect(lateRuleFor(regionCode('230100'), 'enterprise', today)?.terms.resumeCutoff).toEqual({
      day: 25,
      includesDay: true,
    });
    expect(lateRuleFor(regionCode('340400'), 'resident', today)?.terms.resumeCutoff).toEqual({
      day: 11,
      includesDay: false,
    });
  });
});

describe('whom to call', () => {
  it.each([
    ['350203', ['0592-12333', '0591-62623959']],
    ['350000', ['12333', '0591-62623959']],
    ['310115', ['021-12333']],
    ['510000', ['028-12333', '12345']],
    ['510700', ['0816-12333', '12345']],
    ['659001', ['0993-12333']],
    ['710000', ['12333']],
  ])('%s: %j', (region, numbers) => {
    expect(linesFor(regionCode(region)).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('the sources behind a window', () => {
  it('are those of its rule, in full', () => {
    const window = windowOf({ region: '350200', scheme: 'enterprise', lastCertifiedOn: null }, '2026-11-24');
    expect(windowSources(window).map(({ publisher }) => publisher)).toEqual(['厦门市湖里区政府网', '厦门人社公众号']);
  });

  it('are none for the national line', () => {
    expect(windowSources({ place: null, sources: [] })).toEqual([]);
  });
});

it('深圳 once a month is told with its weakness: nobody saw the sentence in the material', () => {
  const [shenzhen] = recordsOnTheWay(regionCode('440300'), today);
  expect(shenzhen?.record.notes[0]?.text).toBe('每个月只能认证一次（只在原来的记录里见过，材料里没看到这句）。');
});
