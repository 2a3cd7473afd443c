import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '420000',
  name: '湖北省',
  sourceDate: '2024-12-11',
  effective: {},
  texts: [{ text: '武汉按自然年算，一年一次。别的市州没有找到，先按全国的办法提醒，早看不吃亏。', src: [0, 2] }],
  notes: [],
  channels: [
    { name: '湖北12333（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2024-12-11', src: [0, 1, 2] },
    { name: '湖北智慧人社（支付宝小程序）', kind: 'alipay', state: 'current', namedOn: '2024-12-11', src: [0, 1, 2] },
    { name: '武汉人社（支付宝小程序/微信公众号）', kind: 'city-channel', state: 'current', namedOn: '2024', src: [2] },
  ],
  lateRule: {
    suspendFrom: 'after-period',
    resumeFrom: 'unknown',
    backPay: true,
    said: { suspend: '一个自然年没认证、又比对不上的才停。' },
    src: [1, 3],
  },
  superseded: [],
  late: {
    suspend: '一个自然年没认证、又比对不上的停。',
    resume: '认证后接着发，停的也补；武汉是下个月起。',
    counter: null,
    src: [1, 3],
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
  validityLookup: null,
  places: [
    {
      code: '420100',
      name: '武汉市',
      sourceDate: '2024-12-11',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution', 'resident'],
          about: 'first',
          text: '当年新退休的，当年不用办，第二年起办。',
          src: [2],
        },
      ],
      channels: [],
      lateRule: { suspendFrom: 'after-period', resumeFrom: 'next-month', backPay: true, src: [3] },
      superseded: [],
    },
    {
      code: '420804',
      name: '荆门市掇刀区',
      sourceDate: '2023-02-04',
      effective: {},
      texts: [{ text: '材料写原则上一个年度认证 1 次，没写年度从哪天到哪天。', src: [1] }],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
