import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '610000',
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
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { backPay: '从停的那个月起补，接着发。' },
    src: [2, 3],
    schemes: ['resident'],
  },
  hotlines: [],
  places: [
    {
      code: '610404',
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
      lateRule: null,
    },
    {
      code: '610100',
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
      lateRule: null,
    },
  ],
};
