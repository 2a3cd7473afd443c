import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '420000',
  doors: [
    { name: '湖北12333', kind: 'wechat-oa', state: 'current', src: ['N53', 0, 1, 2] },
    { name: '湖北智慧人社', kind: 'alipay', state: 'current', src: [0, 1, 2] },
    { name: '武汉人社', note: '武汉', place: '420100', kind: 'alipay', state: 'current', src: [2] },
    { name: '武汉人社', note: '武汉', place: '420100', kind: 'wechat-oa', state: 'current', src: [2] },
  ],
  steps: [
    {
      do: '帮亲友要填姓名、身份证号、手机号',
      see: '给自己的可用支付宝实名信息',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
        { kind: 'field', text: '手机号' },
      ],
      sure: 'secondary',
      src: [0],
      behind: ['湖北智慧人社'],
    },
    {
      do: '点「微服务」→「服务大厅」',
      see: '再点「企业职工养老保险」→「快速验证」，录一段视频',
      seenIn: '湖北荆州，2021年11月',
      sketch: [
        { kind: 'row', text: '服务大厅', tap: true },
        { kind: 'row', text: '快速验证' },
      ],
      sure: 'secondary',
      src: ['N53'],
      behind: ['湖北12333'],
    },
  ],
  helper: { label: '帮亲友验证（要手机号）', src: [0] },
  quirks: [
    { text: '武汉按自然年办', src: [0] },
    { text: '不能自助的，带身份证、手机到就近社区或社保', src: [1] },
  ],
  differs: [
    {
      flows: ['wechat'],
      places: ['421000'],
      where: '湖北荆州 2021',
      what: '公众号「湖北12333」：微服务→服务大厅→企业职工养老保险→快速验证→录一段视频',
      src: ['N53'],
    },
    { flows: ['home-visit'], places: ['420804'], where: '荆门掇刀', what: '可以请社保的人上门', src: [1] },
    {
      flows: ['late-offline', 'suspended'],
      places: ['420100'],
      where: '武汉',
      what: '下个月起接着发，停的也补',
      src: [3],
    },
    { flows: ['keep-in-mind'], places: ['420100'], where: '湖北武汉', what: '按自然年，1 到 12 月', src: [0] },
    { flows: ['bank'], places: ['420100'], where: '武汉', what: '建行、汉口银行、武汉农商行、邮储等合作办', src: [0] },
    {
      flows: ['rumour-scam'],
      places: ['420100'],
      where: '武汉',
      what: '12 月 31 日前办是真的（按自然年）；不是谣言',
      src: [0],
    },
  ],
};
