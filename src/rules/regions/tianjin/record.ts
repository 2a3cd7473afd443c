import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '120000',
  name: '天津市',
  sourceDate: '2026-01-06',
  effective: {},
  texts: [
    { text: '材料写：约 96% 的退休老人由数据比对办好，办好了发短信告诉您。', src: [0] },
    { text: '看到的材料没有点名村里、社区领的养老金。', src: [0, 1] },
  ],
  notes: [],
  channels: [
    { name: '津社保（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2026-01-06', src: [0, 1] },
    { name: '天津社会保险（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2022-11-18', src: [0] },
    { name: '天津人力社保 App', kind: 'app', state: 'current', namedOn: '2026-01-06', src: [0, 1] },
    {
      name: '微信-城市服务 / 支付宝-市民中心',
      kind: 'platform-entry',
      state: 'current',
      namedOn: '2022-11-18',
      src: [0],
    },
    { name: '养老金代发银行智能自助机（15家）', kind: 'bank-kiosk', state: 'current', namedOn: '2026-01-06', src: [1] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { suspend: '先提醒，再公告名单，过了名单上的日子，下个月停。2025 年那次：6月30日前没办的，7 月停。' },
    src: [1, 2],
  },
  superseded: [],
  late: {
    suspend: '超过 12 个月、多次提醒还没办的，公告名单后停。2025 年那次：6月30日前没办的，7 月停。',
    resume: '认证后接着发，停的也补。',
    counter: null,
    src: [0, 1, 2],
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
  validityLookup: '公众号「津社保」里能查认证有效期。',
  places: [],
};
