import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '360000',
  name: '江西省',
  sourceDate: '2025-01-15',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '全省的材料只写 12 个月。九江市本级算到满一年的前一天。',
      src: [1, 2],
    },
  ],
  channels: [
    {
      name: '江西人社 App（养老待遇资格认证/敬老服务专区）',
      kind: 'app',
      state: 'current',
      namedOn: '2025-01-15',
      src: [0],
    },
    { name: '赣服通（App/支付宝）', kind: 'app+alipay', state: 'current', namedOn: '2023-12-03', src: [1, 2] },
  ],
  lateRule: null,
  superseded: [{ text: '九江 2020 年：每年 2 月到 7 月。', until: '约2021', src: [3] }],
  late: { suspend: '可能会停。', resume: null, counter: null, src: [2] },
  hotlines: [
    {
      number: '12333',
      what: '全国人社服务热线。人在外地，前面加发钱那地方的区号。',
      status: 'common',
      offered: true,
      src: [],
    },
  ],
  validityLookup: '江西人社 App 的「待遇领取认证查询」，写着下次认证的周期。',
  places: [
    {
      code: '360400',
      name: '九江市',
      sourceDate: '2025-01-15',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise'],
          about: 'counting',
          text: '材料写 365 天，例子：2024年10月10日办的，2025年10月9日前再办。',
          src: [0],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
