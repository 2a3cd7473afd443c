import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '140000',
  name: '山西省',
  sourceDate: '2021-10-15',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '材料是省内某县的通知，没署名，论坛转的：办的那个月就算一个月。吕梁 2021 年写单位退休的每年两次，两种写法不一样。',
      src: [0],
    },
  ],
  channels: [
    { name: '民生山西 App', kind: 'app', state: 'current', namedOn: '2021-10-15', src: [0, 1] },
    { name: '老来网 App', kind: 'app', state: 'old', namedOn: '2021-10-15', note: '2021 年前后的材料。', src: [0, 1] },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [0] },
  superseded: [{ text: '限定时间、地点的集中认证。', until: '2018-07-12', src: [2] }],
  late: {
    suspend: '超过 12 个月没认证的，系统自己停。',
    resume: '认证通过后，停的也补，接着发。',
    counter: null,
    src: [0],
  },
  hotlines: [
    { number: '12333', what: '问社保的事。', status: 'sourced', offered: true, src: [1] },
    { number: '12345', what: '政务服务投诉。', status: 'sourced', offered: true, src: [1] },
  ],
  validityLookup: null,
  places: [
    {
      code: '141100',
      name: '吕梁市',
      sourceDate: '2021-10-15',
      effective: {},
      texts: [
        {
          text: '2021 年的目录写：单位退休的每年认证两次，没写在哪几个月。现在是不是这样不知道，每半年查一次更稳。',
          src: [1],
        },
      ],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
