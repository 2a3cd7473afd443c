import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '150000',
  name: '内蒙古自治区',
  sourceDate: '2025',
  effective: {},
  texts: [{ text: '没有找到全区统一的办法。', src: [] }],
  notes: [
    {
      schemes: ['resident'],
      about: 'counting',
      text: '包头市的通知写：村里、社区领的，由各旗县区自己定。问一句当地社保。',
      src: [0],
    },
  ],
  channels: [
    { name: '内蒙古人社 App（资格认证）', kind: 'app', state: 'current', namedOn: '2024-06-05', src: [0, 1, 2] },
    {
      name: '内蒙古社会保险事业服务中心（微信公众号）',
      kind: 'wechat-oa',
      state: 'current',
      namedOn: '2024',
      src: [0, 1],
    },
  ],
  lateRule: null,
  superseded: [],
  late: null,
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
      code: '150200',
      name: '包头市',
      sourceDate: '2024',
      effective: { from: '2025-04-01' },
      texts: [],
      notes: [{ schemes: ['survivor'], about: 'counting', text: '满 18 岁的，每月 10 日前办。', src: [3] }],
      channels: [],
      lateRule: { suspendFrom: 'unknown', resumeFrom: 'next-month', backPay: true, src: [3] },
      superseded: [],
    },
    {
      code: '150102',
      name: '呼和浩特市新城区',
      sourceDate: '2024',
      effective: { until: '2024-12-31' },
      texts: [],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '152526',
      name: '锡林郭勒盟西乌珠穆沁旗',
      sourceDate: '2024-06-05',
      effective: { from: '2024-06-01' },
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '材料只写了第一次怎么办，没写多久一次。',
          src: [2],
        },
        {
          schemes: ['enterprise', 'institution'],
          about: 'first',
          text: '2024年6月1日起新退休的，先认证成功，社保才给算退休金。',
          src: [2],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
