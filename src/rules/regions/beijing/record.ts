import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '110000',
  name: '北京市',
  sourceDate: '2024-11-25',
  effective: {},
  texts: [
    { text: '数据比对上了的，不用本人再办。', src: [0, 1] },
    { text: '看到的材料没有单独写村里、社区领的养老金。', src: [0] },
  ],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'first',
      text: '第一次领钱的下个月起要认证（网上文章的转述）。',
      src: [2],
    },
  ],
  channels: [
    { name: '京通（微信/支付宝/百度小程序）', kind: 'mini-program', state: 'current', namedOn: '2023', src: [0, 1] },
    { name: '北京通 App', kind: 'app', state: 'current', namedOn: '2023-08-19', src: [0, 2] },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [1] },
  superseded: [
    { text: '2022 年及以前：和原单位失去联系、或长期住外地的退休人员才要做。', until: '2022-12-31', src: [0] },
  ],
  late: {
    suspend: '没在周期里认证的，会影响领钱。',
    resume: '自己去认证后，接着发，停的也补。',
    counter: null,
    src: [1],
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
  places: [],
};
