import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '410000',
  name: '河南省',
  sourceDate: '2026-01-20',
  effective: {},
  texts: [],
  notes: [
    { schemes: ['enterprise'], about: 'counting', text: '滑县单位退休的，例子算到满一年的前一天。', src: [0, 1] },
    { schemes: ['survivor'], about: 'counting', text: '没满 18 岁的，材料写不定多久办一次。', src: [0] },
  ],
  channels: [
    { name: '河南社保 App', kind: 'app', state: 'current', namedOn: '2022-04-07', src: [2] },
    {
      name: '豫事办（App/支付宝小程序，社保待遇资格认证）',
      kind: 'app+alipay',
      state: 'current',
      namedOn: '2022-04-07',
      src: [1, 2],
    },
    { name: '郑好办 App（郑州）', kind: 'city-channel', state: 'current', namedOn: null, src: [1] },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [0] },
  superseded: [],
  late: {
    suspend: '过期的停。滑县每年 8 月底比对，没认证的 9 月停。',
    resume: '认证后接着发，停的也补。',
    counter: null,
    src: [0, 2],
  },
  hotlines: [{ number: '12333', what: '咨询电话（郑州）。', status: 'sourced', offered: true, src: [1] }],
  validityLookup: '河南社保、豫事办里能查认证有效期。',
  places: [
    {
      code: '410103',
      name: '郑州市二七区',
      sourceDate: null,
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution', 'resident', 'injury'],
          about: 'first',
          text: '从领钱那天起算。',
          src: [1],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '410526',
      name: '滑县',
      sourceDate: '2022-04-07',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['enterprise'], about: 'counting', text: '例子：2022年3月10日办的，算到 2023年3月9日。', src: [2] },
      ],
      channels: [],
      lateRule: {
        suspendFrom: 'unknown',
        resumeFrom: 'unknown',
        backPay: true,
        said: { suspend: '每年 8 月底比对，没有认证的 9 月停。' },
        src: [2],
        schemes: ['enterprise'],
      },
      superseded: [],
    },
  ],
};
