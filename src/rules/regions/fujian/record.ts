import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '350000',
  name: '福建省',
  sourceDate: '2024-11-07',
  effective: {},
  texts: [{ text: '坐高铁、飞机比对上的，也算办过。', src: [0] }],
  notes: [
    { schemes: ['enterprise'], about: 'first', text: '第一次领钱后，第二年同一个月起算第一期。', src: [0] },
    { schemes: ['resident'], about: 'first', text: '新领的，从社保确认那天起算。', src: [1] },
  ],
  channels: [
    { name: '闽政通 App', kind: 'app', state: 'current', namedOn: '2023-11-13', src: [0, 2] },
    { name: '福建社保（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2023-11-13', src: [0] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    src: [0, 2],
    byScheme: { resident: { suspendFrom: 'unknown', resumeFrom: 'next-month', backPay: true, src: [2] } },
  },
  superseded: [{ text: '2020 年，村里、社区领的：1 月到 12 月算一期。', until: '2020-12-31', src: [2, 5] }],
  late: {
    suspend: '超过周期、又没有比对上的停。',
    resume: '认证后接着发，停的也补；村里、社区领的，下个月接着发。',
    counter: null,
    src: [0, 2],
  },
  hotlines: [
    { number: '12333', what: '问领钱的条件。', status: 'sourced', offered: true, src: [2] },
    { number: '0591-62623959', what: '闽政通的客服。', status: 'sourced', offered: true, src: [2] },
  ],
  validityLookup: null,
  places: [
    {
      code: '350200',
      name: '厦门市',
      sourceDate: '2024-11-07',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '例子是 2022 年的：2022年1月7日办的，2023年1月6日前再办。',
          src: [3, 4],
        },
      ],
      channels: [
        { name: 'i厦门 App', kind: 'app', state: 'current', namedOn: '2024-11-07', src: [3, 4] },
        { name: '厦门智慧人社（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2024-11-07', src: [3, 4] },
        { name: '社保自助机', kind: 'kiosk', state: 'current', namedOn: '2024-11-07', src: [3, 4] },
        { name: '厦门e政务自助机', kind: 'kiosk', state: 'current', namedOn: '2024-11-07', src: [3, 4] },
      ],
      lateRule: null,
      superseded: [],
    },
  ],
};
