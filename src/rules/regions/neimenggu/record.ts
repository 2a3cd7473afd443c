import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '150000',
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
  lateRule: null,
  hotlines: [],
  places: [
    {
      code: '150200',
      effective: { from: '2025-04-01' },
      texts: [],
      notes: [{ schemes: ['survivor'], about: 'counting', text: '满 18 岁的，每月 10 日前办。', src: [3] }],
      lateRule: { suspendFrom: 'unknown', resumeFrom: 'next-month', backPay: true, src: [3] },
    },
    { code: '150102', effective: { until: '2024-12-31' }, texts: [], notes: [], lateRule: null },
    {
      code: '152526',
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
      lateRule: null,
    },
  ],
};
