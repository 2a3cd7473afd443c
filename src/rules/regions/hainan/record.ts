import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '460000',
  name: '海南省',
  sourceDate: '2025',
  effective: {},
  texts: [{ text: '坐飞机、坐高铁、进出岛、打疫苗的记录比对上的，不用本人办。', src: [2] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '多久一次见省社保中心的通告。例子是媒体报的：2022年3月办的，最迟 2023年2月再办。',
      src: [0, 2],
    },
    { schemes: ['resident'], about: 'counting', text: '省内只找到海口的材料。', src: [1] },
  ],
  channels: [
    {
      name: '海易办（App、微信/支付宝小程序）',
      kind: 'app+mini-program',
      state: 'current',
      namedOn: '2025',
      src: [0, 1],
    },
    { name: '海南一卡通 App', kind: 'app', state: 'current', namedOn: '2025', src: [0, 1] },
    {
      name: '海南省社保待遇领取资格统一认证管理平台（网页）',
      kind: 'web',
      state: 'unsure',
      namedOn: '2024-10-21',
      note: '官方给的是一串数字的网址，这里不放。',
      src: [0],
    },
  ],
  lateRule: null,
  superseded: [{ text: '2021 年及以前：当年 10月31日前办，没办的 11 月起停。', until: '2021-12-31', src: [0, 3] }],
  late: { suspend: '没认证、又没法确认的停。', resume: null, counter: null, src: [2] },
  hotlines: [
    { number: '12333', what: '咨询。', status: 'sourced', offered: true, src: [2] },
    { number: '96377', what: '咨询（海南）。', status: 'sourced', offered: true, src: [2] },
  ],
  validityLookup: null,
  places: [
    {
      code: '460100',
      name: '海口市',
      sourceDate: '2025',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['enterprise'], about: 'counting', text: '办的那个月就算第 1 个月。', src: [1] },
        { schemes: ['enterprise'], about: 'first', text: '从申领那个月起，12 个月内办第一次。', src: [1] },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
