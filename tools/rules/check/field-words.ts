import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { flowIds } from '../../../src/rules/flows/types.ts';
import { ageBandWords, boundaryWords, certaintyWords, firstWords, residenceWords } from '../say/rule-words.ts';

/** How a field is told to a clerk. `choices`: what may stand there, each in words; `unless`: when it may be null. */
export type FieldWords = {
  name: string;
  wants?: string;
  unless?: string;
  example?: string;
  choices?: Readonly<Record<string, string>>;
};

/** The guides by their titles. */
const flowTitles = Object.fromEntries(flowIds.map((id) => [id, flowOf(id).title]));

const kinds = {
  rolling: '从上次那天起，满多久',
  period: '每个自然年、半年、季度、月',
  window: '只在某一年的通知里写的几天到几天',
  notice: '接到通知的人才办',
  varies: '由旗县区自己定',
};
const civilDate = '一个日子，写成 2026-01-31 这样，要真有这一天';
const sources = '依据哪几条出处：写 citations.ts 里的编号，最新的放第一个，至少一个';

/** By the end of a field's path, the longer before the shorter; numbers, places' and schemes' names are left out. */
export const fields: readonly (readonly [string, FieldWords])[] = [
  ['first.kind', { name: '第一次怎么算', choices: firstWords, example: "first: { kind: 'next-month' }" }],
  ['rules.kind', { name: '怎么算', choices: kinds, example: "kind: 'rolling'" }],
  ['rule.kind', { name: '怎么算', choices: kinds, example: "kind: 'rolling'" }],
  [
    'citations.kind',
    {
      name: '在哪里看到的',
      choices: {
        government: '政府、人社、社保自己的网站',
        media: '媒体',
        repost: '别的网站转载的原文',
        mirror: '官方公众号文章的转存',
        aggregator: '汇总类网站',
        retelling: '别人转述',
      },
      example: "kind: 'government'",
    },
  ],
  [
    'period',
    {
      name: '一期多长',
      choices: { year: '一年', 'half-year': '半年', quarter: '一季度', month: '一个月' },
      example: "period: 'half-year'",
    },
  ],
  ['every.months', { name: '几个月一次', wants: '1 或更大的整数', example: 'every: { months: 12 }' }],
  ['every.days', { name: '几天一次', wants: '1 或更大的整数', example: 'every: { days: 365 }' }],
  ['every', { name: '多久一次', wants: '月数或天数，只写一样', example: 'every: { months: 12 }' }],
  ['boundary', { name: '算到哪天', choices: boundaryWords, example: "boundary: 'end-of-same-month'" }],
  [
    'windows',
    {
      name: '从几月几日到几月几日',
      wants: '两个日子，月和日各两位，前一个不晚于后一个',
      example: "windows: [['03-01', '04-30']]",
    },
  ],
  ['within', { name: '每月几日到几日', wants: '两个 1 到 31 的数，前一个不大于后一个', example: 'within: [1, 15]' }],
  ['year', { name: '哪一年的通知', wants: '四位的年份', example: 'year: 2026' }],
  [
    'maxGap',
    { name: '两次最多隔多久', wants: '几个月，和算到哪天', example: "maxGap: { months: 12, boundary: 'unknown' }" },
  ],
  [
    'earliestRepeat',
    { name: '两次至少隔多久', wants: '几个月，或者一个月只算一次', example: 'earliestRepeat: { months: 3 }' },
  ],
  ['first', { name: '第一次怎么算', example: "first: { kind: 'next-month' }" }],
  ['certainty', { name: '有多准', choices: certaintyWords, example: "certainty: 'official-text'" }],
  ['materials.id', { name: '出处的编号', wants: 'citations.ts 里的编号', example: 'id: 3' }],
  ['src', { name: '依据的出处', wants: sources, example: 'src: [3, 1]' }],
  ['ageBand', { name: '多大年纪', choices: ageBandWords, example: "ageBand: ['80-89']" }],
  ['residence', { name: '住在哪里', choices: residenceWords, example: "residence: ['elsewhere']" }],
  ['effective.from', { name: '从哪天起', wants: civilDate, example: "effective: { from: '2026-01-01' }" }],
  ['history.superseded', { name: '不用了的规则' }],
  ['superseded.schemes', { name: '哪种待遇' }],
  ['superseded.until', { name: '到哪天为止' }],
  ['effective.until', { name: '到哪天为止', wants: civilDate, example: "effective: { until: '2026-12-31' }" }],
  ['effective', { name: '哪天到哪天有效', wants: '一直有效就写 {}', example: "effective: { from: '2026-01-01' }" }],
  ['code', { name: '行政区划代码', wants: '六位数字，加引号', example: "code: '350200'" }],
  ['citations.id', { name: '出处的编号', wants: '接着最大的编号加一的数字', example: 'id: 6' }],
  [
    'title',
    { name: '材料的标题', wants: '照抄原文的标题，不能空着', example: "title: '退休人员养老金资格认证（常见问题）'" },
  ],
  [
    'publisher',
    { name: '谁发的', wants: '发布单位的名字', unless: '没写是谁', example: "publisher: '福建省人力资源和社会保障厅'" },
  ],
  [
    'date',
    {
      name: '材料的日期',
      wants: '材料上写的日期：年、年-月或年-月-日',
      unless: '材料没写日期',
      example: "date: '2026-03-01'",
    },
  ],
  [
    'url',
    {
      name: '网址',
      wants: '以 http:// 或 https:// 开头',
      unless: '不能给家里人看',
      example: "url: 'https://rst.fujian.gov.cn/…'",
    },
  ],
  ['hotlines.number', { name: '电话', wants: '只有数字和短横，5 到 15 位', example: "number: '0591-12333'" }],
  ['hotlines.what', { name: '打给谁', wants: '一句话，句号收尾', example: "what: '闽政通的客服。'" }],
  [
    'suspendFrom',
    {
      name: '从什么时候停发',
      choices: {
        'same-month': '当月',
        'next-month': '下个月',
        'month-13': '第 13 个月',
        'after-period': '这一期过了',
        unknown: '材料没写',
      },
      example: "suspendFrom: 'next-month'",
    },
  ],
  [
    'resumeFrom',
    {
      name: '补办后什么时候接着发',
      choices: { 'same-month': '当月', 'next-month': '下个月', unknown: '材料没写' },
      example: "resumeFrom: 'next-month'",
    },
  ],
  ['backPay', { name: '停的补不补', wants: '补写 true，不补写 false', unless: '材料没写', example: 'backPay: true' }],
  [
    'resumeCutoff.day',
    { name: '几日前办好当月接着发', wants: '1 到 31 的整数', example: 'resumeCutoff: { day: 15, includesDay: true }' },
  ],
  [
    'notes.about',
    { name: '说的是什么', choices: { counting: '怎么算', first: '第一次认证' }, example: "about: 'counting'" },
  ],
  [
    'schemes',
    {
      name: '哪几种待遇',
      wants: 'enterprise、institution、resident、injury、survivor 里的几个',
      example: "schemes: ['enterprise']",
    },
  ],
  ['doors.place', { name: '哪个市县的', wants: '市县的代码，六位数字', example: "place: '350200'" }],
  ['differs.flows', { name: '在哪几页上说', choices: flowTitles, example: "flows: ['counter']" }],
  [
    'differs.places',
    { name: '说的是哪几个市县', wants: '市县的代码；全省都这样就不写这一项', example: "places: ['350200']" },
  ],
  ['differs.where', { name: '哪里', wants: '家里人看到的地方，可以带年份、带哪种人', example: "where: '四川 2022'" }],
  [
    'differs.what',
    { name: '和别处不一样的写法', wants: '一句话，不写句号', example: "what: '身份证或社保卡，全省就近办'" },
  ],
  ['differs', { name: '和别处不一样的', wants: '一个列表，没有就写 []' }],
  [
    'doors.kind',
    {
      name: '哪种入口',
      choices: { app: '手机 APP', 'wechat-mp': '微信小程序', 'wechat-oa': '微信公众号', alipay: '支付宝' },
    },
  ],
  ['doors.state', { name: '还用不用', choices: { current: '在用', old: '不推荐了', unsure: '材料弱，说不准' } }],
  [
    'sure',
    {
      name: '有多准',
      choices: { 'official-text': '官方写的', secondary: '转述', 'one-article': '只有一篇文章这样写' },
    },
  ],
  ['name', { name: '名字', wants: '不能空着' }],
  [
    'text',
    { name: '说明的话', wants: '一句话，句号收尾，全角标点', example: "text: '坐高铁、飞机比对上的，也算办过。'" },
  ],
];
