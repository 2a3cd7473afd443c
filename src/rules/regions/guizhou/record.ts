import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '520000',
  name: '贵州省',
  sourceDate: '2024-03-01',
  effective: {},
  texts: [
    { text: '没满 18 岁的，材料写原则上不定多久办一次。', src: [0] },
    { text: '村里、社区领的，只找到织金县 2024 年上半年的通知。', src: [1] },
  ],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '紫云县的通知引了省里的经办规程。例子：2021年3月11日办的，2022年3月11日前再办。',
      src: [0],
    },
  ],
  channels: [
    {
      name: '贵州人社（微信小程序/App，资格认证）',
      kind: 'mini-program',
      state: 'current',
      namedOn: '2024-03-01',
      src: [1],
    },
    { name: '贵州社保 App', kind: 'app', state: 'current', namedOn: '2022-03-16', src: [0] },
    { name: '老来 App', kind: 'app', state: 'unsure', namedOn: '2022-03-16', note: '2022 年的材料。', src: [0] },
  ],
  lateRule: { suspendFrom: 'same-month', resumeFrom: 'unknown', backPay: true, src: [0] },
  superseded: [],
  late: { suspend: '到期当月起停。', resume: '补认证后，停的也补，接着发。', counter: null, src: [0] },
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
      code: '520425',
      name: '安顺市紫云县',
      sourceDate: '2022-03-16',
      effective: {},
      texts: [{ text: '没满 18 岁的，材料写原则上不定多久办一次。', src: [0] }],
      notes: [
        {
          schemes: ['enterprise'],
          about: 'counting',
          text: '例子：2021年3月11日办的，2022年3月11日前再办。',
          src: [0],
        },
      ],
      channels: [],
      lateRule: { suspendFrom: 'same-month', resumeFrom: 'unknown', backPay: true, src: [0] },
      superseded: [],
    },
    {
      code: '520524',
      name: '毕节市织金县',
      sourceDate: '2024-03-01',
      effective: { until: '2024-12-31' },
      texts: [],
      notes: [
        { schemes: ['resident'], about: 'counting', text: '通知写的是上半年。下半年可能还有一次，没看到。', src: [1] },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
