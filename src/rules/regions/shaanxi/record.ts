import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '610000',
  name: '陕西省',
  sourceDate: '2025',
  effective: {},
  texts: [
    {
      text: '西咸新区机关退休的：每 12 个月一次，算到满 12 个月的前一天。材料举例：2024年1月15日办的，2025年1月14日以前再办。',
      src: [0],
    },
  ],
  notes: [
    { schemes: ['enterprise'], about: 'counting', text: '例子：2021年8月15日办的，2022年8月15日之前再办。', src: [1] },
    {
      schemes: ['institution'],
      about: 'counting',
      text: '省内只找到西咸新区的材料，那里算到满 12 个月的前一天。',
      src: [0],
    },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '省内只找到咸阳渭城区（12 个月，90 岁以上更短）、秦都区（365 天）的材料。',
      src: [2, 3],
    },
  ],
  channels: [
    { name: '陕西社会保险 App（我要认证；亲友代办）', kind: 'app', state: 'current', namedOn: '2025', src: [0, 2, 3] },
    {
      name: '陕西养老保险 App（旧名）',
      kind: 'app',
      state: 'old',
      namedOn: '2021-08-18',
      note: '2021 年以前的名字，现在多叫「陕西社会保险」。',
      src: [1],
    },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { backPay: '从停的那个月起补，接着发。' },
    src: [2, 3],
    schemes: ['resident'],
  },
  superseded: [{ text: '2021年8月前：一个自然年一次。', until: '2021-08', src: [1] }],
  late: {
    suspend: '超过 365 天的，系统自己停。',
    resume: '认证后，从停的那个月起补，接着发。',
    counter: null,
    src: [2, 3],
  },
  hotlines: [
    { number: '029-32000569', what: '咸阳市秦都区的社保窗口。', status: 'sourced', offered: false, src: [3] },
    { number: '029-32000553', what: '咸阳市秦都区的社保窗口。', status: 'sourced', offered: false, src: [3] },
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
      code: '610404',
      name: '咸阳市渭城区',
      sourceDate: '2024-11',
      effective: {},
      texts: [{ text: '2025 年度的通知写：集中认证在 2024年11月1日到30日。', src: [2] }],
      notes: [
        {
          schemes: ['resident'],
          about: 'counting',
          text: '60 到 89 岁 12 个月，90 到 99 岁 6 个月，100 岁以上 3 个月。',
          src: [2],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '610100',
      name: '西安市',
      sourceDate: '2021-08-18',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise'],
          about: 'counting',
          text: '例子：2021年8月15日办的，2022年8月15日之前再办。',
          src: [1],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
