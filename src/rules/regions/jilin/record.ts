import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '220000',
  name: '吉林省',
  sourceDate: '2025-04-11',
  effective: {},
  texts: [],
  notes: [],
  channels: [
    {
      name: '吉林省社会保险（微信/支付宝小程序）',
      kind: 'mini-program',
      state: 'current',
      namedOn: '2025-04-11',
      src: [1],
    },
    { name: '吉林掌上社保 App', kind: 'app', state: 'current', namedOn: '2025-04-11', src: [0, 1] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'same-month',
    backPay: true,
    resumeCutoff: { day: 10, includesDay: false },
    said: { resume: '梅河新区写：10 日前办好的，当月末接着发，停的也补；10 日后办的，到下个月末。' },
    src: [0, 1],
    schemes: ['enterprise', 'resident'],
  },
  superseded: [],
  late: {
    suspend: '超过一个周期（最长 12 个月）没认证的停。',
    resume: '每月 10 号前认证的，当月末接着发，停的也补；10 号后的，到下个月末。',
    counter: null,
    src: [0, 1],
  },
  hotlines: [
    { number: '0432-67226342', what: '蛟河市社保局。', status: 'sourced', offered: false, src: [1] },
    {
      number: '12333',
      what: '全国人社服务热线。人在外地，前面加发钱那地方的区号。',
      status: 'common',
      offered: true,
      src: [],
    },
  ],
  validityLookup: null,
  places: [],
};
