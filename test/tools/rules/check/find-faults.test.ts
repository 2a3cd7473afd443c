import { join } from 'node:path';
import { checkLines } from '../../../../tools/rules/check/fault-lines.ts';
import { findFaults } from '../../../../tools/rules/check/find-faults.ts';
import type { Part } from '../../../../tools/rules/folder/parts.ts';
import { type RegionFolder, readFolders } from '../../../../tools/rules/folder/read-folder.ts';
import { foldersOfNovember } from '../folders-of-november.ts';

const asTheyStand = readFolders(join(__dirname, '../../../..'));

/** The folders as they would be with one place of one file written otherwise. */
const edited = (name: string, part: Part, from: string, to: string): RegionFolder[] =>
  foldersOfNovember.map((folder) => {
    if (folder.name !== name) return folder;
    if (!folder.texts[part].includes(from)) throw new Error(`${name}/${part}.ts has no ${from}`);
    return { ...folder, texts: { ...folder.texts, [part]: folder.texts[part].replace(from, () => to) } };
  });

type Row = readonly [what: string, part: Part, from: string, to: string, where: string, expected: string, got: string];

const countings: readonly Row[] = [
  [
    'an unknown kind of rule',
    'cycles',
    "kind: 'rolling',\n      every: { days",
    "kind: 'weekly',\n      every: { days",
    '福建省 城乡居民 「怎么算」（kind）',
    'period　每个自然年、半年、季度、月',
    '「weekly」',
  ],
  [
    'an unknown last day',
    'cycles',
    "boundary: '365-days'",
    "boundary: 'month-end'",
    '福建省 城乡居民 「算到哪天」（boundary）',
    'end-of-same-month　到满期那个月的月底',
    '「month-end」',
  ],
  [
    'no last day',
    'cycles',
    "      boundary: '365-days',\n",
    '',
    '福建省 城乡居民 「算到哪天」（boundary）',
    'unknown　到哪天材料没写',
    '没有写',
  ],
  [
    'a cycle of no days',
    'cycles',
    '{ days: 365 }',
    '{ days: 0 }',
    '福建省 城乡居民 「几天一次」（days）',
    '1 或更大的整数',
    '0',
  ],
  [
    'a number in quotation marks',
    'cycles',
    '{ days: 365 }',
    "{ days: '365' }",
    '福建省 城乡居民 「几天一次」（days）',
    '1 或更大的整数',
    '「365」',
  ],
  [
    'months and days at once',
    'cycles',
    '{ days: 365 }',
    '{ days: 365, months: 12 }',
    '福建省 城乡居民 「多久一次」（every）',
    '只写一样',
    '{"days":365,"months":12}',
  ],
  [
    'a length that no rule knows',
    'cycles',
    '{ days: 365 }',
    '{ weeks: 52 }',
    '福建省 城乡居民 「多久一次」（every）',
    '月数或天数',
    'weeks',
  ],
  [
    'a field that no rule has',
    'cycles',
    "boundary: '365-days',",
    "boundary: '365-days',\n      deadline: '月底',",
    '福建省 城乡居民 「deadline」',
    '去掉这一项',
    '「deadline」',
  ],
  [
    'a scheme that nobody draws',
    'cycles',
    '    resident: {',
    '    farmer: {',
    '福建省 「farmer」',
    '去掉这一项',
    '「farmer」',
  ],
  [
    'an unknown first certification',
    'cycles',
    "'counts-from-benefit-start'",
    "'someday'",
    '福建省 城乡居民 「第一次怎么算」（kind）',
    'next-month　从领钱的下个月算第一期',
    '「someday」',
  ],
  [
    'an unknown certainty',
    'cycles',
    "certainty: 'official-text',\n      src: [1]",
    "certainty: 'verified',\n      src: [1]",
    '福建省 城乡居民 「有多准」（certainty）',
    'reported　转述',
    '「verified」',
  ],
  [
    'a last day that is no day',
    'cycles',
    'effective: {}',
    "effective: { until: '2026-02-30' }",
    '福建省 「到哪天为止」（until）',
    '要真有这一天',
    '「2026-02-30」',
  ],
  [
    'a code that is none',
    'cycles',
    "code: '350200'",
    "code: '3502'",
    '厦门市 「行政区划代码」（code）',
    '六位数字',
    '「3502」',
  ],
  ['a place without a name', 'cycles', "name: '厦门市'", "name: ''", '厦门市 「名字」（name）', '不能空着', '空的'],
];

const days: readonly Row[] = [
  [
    'a rule without an end',
    'cycles',
    '{ days: 365 }',
    '{ days: 3650 }',
    '福建省 城乡居民',
    '离办好那天两年以内',
    '没有期限',
  ],
  [
    'a day to have done it by before it can be done',
    'cycles',
    '{ days: 365 },',
    '{ days: 60 },\n      earliestRepeat: { months: 3 },',
    '福建省 城乡居民',
    '能办的第一天不晚于最晚那天',
    '还没到能办的日子',
  ],
  [
    'a notice of one year in a place that does not end with it',
    'cycles',
    "    {\n      code: '350200',",
    "    { code: '350300', name: '莆田市', effective: {}, rules: { resident: { kind: 'window', windows: [['03-01', '04-30']], year: 2026, certainty: 'reported', src: [1] } } },\n    {\n      code: '350200',",
    '莆田市 「到哪天为止」（until）',
    '只有 2026 年的通知，就写明到那年年底为止',
    '没有写到哪天为止',
  ],
];

const materials: readonly Row[] = [
  ['no source', 'cycles', 'src: [1]', 'src: []', '福建省 城乡居民 「依据的出处」（src）', '至少一个', '[]'],
  [
    'a source that is not recorded',
    'cycles',
    'src: [3, 4],\n        },\n        inst',
    'src: [3, 9],\n        },\n        inst',
    '厦门市 企业退休 「依据的出处」（src）',
    'citations.ts 里有的编号：0、1、2、3、4、5、N13、N15',
    '9，citations.ts 里没有这一条',
  ],
  [
    'a newest source that the first screen does not know',
    'cycles',
    'src: [1]',
    'src: [2, 1]',
    '福建省 城乡居民 「依据的出处」（src）',
    '在本文件开头的 materials 里也有',
    '2，materials 里没有',
  ],
  [
    'a newer source behind an older',
    'cycles',
    'src: [1]',
    'src: [1, 3]',
    '福建省 城乡居民 「依据的出处」（src）',
    '最新的材料放在第一个',
    '后面有一条比第一条新',
  ],
  [
    'a material that no rule puts first',
    'cycles',
    '    { id: 3,',
    "    { id: 2, publisher: '福建居民养老保险公众号', date: '2021-08-06' },\n    { id: 3,",
    '福建省 「materials」',
    '没有规则把它放在第一个',
    '编号 2',
  ],
  [
    'a date that differs from its source’s',
    'cycles',
    "date: '2023-11-29'",
    "date: '2024-11-29'",
    '福建省 「materials」',
    '同 citations.ts 里这一条写的一样',
    '编号 1，两处不一样',
  ],
  [
    'a source without a date',
    'citations',
    "    date: '2023-11-29',\n",
    '',
    '出处《城乡居民养老待遇资格认证多久做一次？》 「材料的日期」（date）',
    '材料没写日期就写 null',
    '没有写',
  ],
  [
    'a source of 去年',
    'citations',
    "date: '2023-11-29'",
    "date: '去年'",
    '出处《城乡居民养老待遇资格认证多久做一次？》 「材料的日期」（date）',
    '年、年-月或年-月-日',
    '「去年」',
  ],
  [
    'a source without a title',
    'citations',
    "title: '城乡居民养老待遇资格认证多久做一次？'",
    "title: ''",
    '第 2 条出处 「材料的标题」（title）',
    '照抄原文的标题',
    '空的',
  ],
  [
    'an address that is none',
    'citations',
    "'http://rst.fj",
    "'rst.fj",
    '出处《城乡居民养老待遇资格认证多久做一次？》 「网址」（url）',
    '以 http:// 或 https:// 开头',
    '「rst.fj',
  ],
  [
    'an unknown kind of source',
    'citations',
    "kind: 'aggregator'",
    "kind: 'blog'",
    '出处《宁德：待遇领取资格认证宣传活动等你来》 「在哪里看到的」（kind）',
    'media　媒体',
    '「blog」',
  ],
  [
    'one number for two sources',
    'citations',
    'id: 5',
    'id: 4',
    '出处《宁德：待遇领取资格认证宣传活动等你来》 「出处的编号」（id）',
    '不和别的重',
    '4，前面已经用过',
  ],
];

const others: readonly Row[] = [
  [
    'a telephone number with words in it',
    'record',
    '0591-62623959',
    '0591-62623959 转 2',
    '福建省 「电话」（number）',
    '只有数字和短横',
    '「0591-62623959 转 2」',
  ],
  [
    'a place of another province',
    'cycles',
    "code: '350200'",
    "code: '360200'",
    '厦门市 「行政区划代码」（code）',
    '福建省的代码，以 35 开头',
    '厦门市写的是 360200',
  ],
  [
    'words of another region',
    'record',
    "code: '350000'",
    "code: '360000'",
    '江西省 「行政区划代码」（code）',
    '和 cycles.ts 一样：350000',
    '360000',
  ],
  [
    'a place in the rules and not in the words',
    'record',
    "code: '350200'",
    "code: '350300'",
    '厦门市 「哪天到哪天有效」（effective）',
    'record.ts 里',
    '不一样',
  ],
  [
    'a word that is never said',
    'record',
    '也算办过。',
    '一律算办过。',
    '福建省 「说明的话」（text）',
    '不写「一律」',
    '一律算办过。',
  ],
  [
    'officialese',
    'record',
    '新领的，从',
    '城乡居民新领的，从',
    '福建省 「说明的话」（text）',
    '说「村里、社区领的」',
    '城乡居民新领的',
  ],
  [
    'a half-width mark',
    'record',
    '坐高铁、飞机比对上的，',
    '坐高铁、飞机比对上的,',
    '福建省 「说明的话」（text）',
    '标点要全角的',
    '比对上的,',
  ],
  [
    'a sentence without an end',
    'record',
    '也算办过。',
    '也算办过',
    '福建省 「说明的话」（text）',
    '用句号收尾',
    '也算办过',
  ],
  [
    'an address in a sentence',
    'entry',
    '协理员上门拍照',
    '协理员上门拍照 www.fj.gov.cn',
    '福建省 「说明的话」（text）',
    '网址只写在 citations.ts',
    'www.fj.gov.cn',
  ],
  [
    'an unknown month of stopping',
    'record',
    "suspendFrom: 'unknown',\n    resumeFrom: 'unknown'",
    "suspendFrom: 'at-once',\n    resumeFrom: 'unknown'",
    '福建省 「从什么时候停发」（suspendFrom）',
    'next-month　下个月',
    '「at-once」',
  ],
  [
    'a door of an unknown kind',
    'entry',
    "kind: 'app', state",
    "kind: 'fax', state",
    '福建省 「哪种入口」（kind）',
    'wechat-mp　微信小程序',
    '「fax」',
  ],
  ['a forgotten comma', 'cycles', "name: '福建省',", "name: '福建省'", '这一行', '写法同别的行一样', '少了一个「,」'],
];

describe('a wrong edit is refused in words that name place, scheme and field', () => {
  it.each([...countings, ...days, ...materials, ...others])('%s', (_what, part, from, to, where, expected, got) => {
    const there = findFaults(edited('fujian', part, from, to)).filter((fault) => fault.where === where);
    const told = checkLines(there, 1).join('\n');
    expect(told).toContain('src/rules/regions/fujian/');
    expect(told).toContain(`${part}.ts`);
    expect(told).toContain(expected);
    expect(told).toContain(got);
  });
});

it('the rules as they stand are free of faults', () => {
  expect(checkLines(findFaults(asTheyStand), asTheyStand.length)).toEqual([
    '32 个地方的规则、说明、入口和出处都读了，没有发现写错的。',
  ]);
});

it('a fault is printed with its file and line, what belongs there, what stands there and a right one', () => {
  const faults = findFaults(edited('fujian', 'cycles', '{ days: 365 }', '{ days: 0 }'));
  expect(checkLines(faults, 32)).toEqual([
    'src/rules/regions/fujian/cycles.ts 第 23 行',
    '  福建省 城乡居民 「几天一次」（days）',
    '  要：1 或更大的整数',
    '  现在：0',
    '  例：every: { days: 365 }',
    '',
    '一共 1 处要改。改好了再运行 npm run rules:check。',
  ]);
});

it('all that is wrong is told at once, in every region', () => {
  const both = edited('fujian', 'cycles', '{ days: 365 }', '{ days: 0 }').map((folder) =>
    folder.name === 'beijing' ? { ...folder, texts: { ...folder.texts, citations: 'nothing' } } : folder,
  );
  expect(findFaults(both).map(({ folder, part }) => `${folder}/${part}`)).toEqual([
    'beijing/citations',
    'fujian/cycles',
  ]);
});
