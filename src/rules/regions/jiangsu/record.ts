import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '320000',
  name: '江苏省',
  sourceDate: '2026-01-22',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '算到哪天，是 2021 年的例子：2021年8月11日办的，2022年8月11日之前再办。2026 年的报道只说到月份。',
      src: [0, 1, 2],
    },
  ],
  channels: [
    {
      name: '江苏智慧人社（App、微信/支付宝小程序）',
      kind: 'app+mini-program',
      state: 'current',
      namedOn: '2026-01-22',
      src: [0, 2],
    },
    { name: '苏服办 App', kind: 'app', state: 'current', namedOn: '2025-04-23', src: [1] },
  ],
  lateRule: {
    suspendFrom: 'next-month',
    resumeFrom: 'next-month',
    backPay: true,
    note: '省本级先公告，公告后的下个月起停。',
    src: [2, 3],
  },
  superseded: [
    { text: '2020 年及以前：一个自然年认证一次。', until: '2020-12-31', src: [0] },
    { text: '高邮界首镇 2018 年：生日那个月到下一年生日的前一个月，办一次。', until: '约2020', src: [5] },
  ],
  late: {
    suspend: '超过 12 个月的，下个月停；省本级是公告后的下个月。',
    resume: '认证后，下个月接着发，停的也补。',
    counter: null,
    src: [2, 3],
  },
  hotlines: [
    {
      number: '12333',
      what: '全国人社服务热线。人在外地，前面加发钱那地方的区号。',
      status: 'common',
      offered: true,
      src: [],
    },
  ],
  validityLookup: '认证成功的那一页，写着下次认证的截止时间。',
  places: [],
};
