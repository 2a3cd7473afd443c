import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '430000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise', 'institution', 'injury'],
      about: 'counting',
      text: '例子：2024年8月办的，2025年8月里再办，没办的 9 月停。材料是人力公司网站转的，没写是谁发的。',
      src: [0, 1],
    },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '省内只找到长沙、吉首的材料。长沙算到第二年同一个月的月底。',
      src: [3, 4],
    },
  ],
  lateRule: {
    suspendFrom: 'month-13',
    resumeFrom: 'next-month',
    backPay: true,
    src: [0],
    schemes: ['enterprise', 'institution', 'injury'],
  },
  hotlines: [],
  places: [
    {
      code: '430100',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['resident'], about: 'counting', text: '例子：2021年11月17日办的，算到 2022年11月30日。', src: [4] },
      ],
      lateRule: {
        suspendFrom: 'unknown',
        resumeFrom: 'next-month',
        backPay: null,
        src: [2],
        schemes: ['enterprise'],
        byScheme: {
          resident: {
            suspendFrom: 'unknown',
            resumeFrom: 'unknown',
            backPay: null,
            counterAfterMonthsOverdue: 12,
            said: { counter: '超过周期 12 个月的，不能在手机上办。' },
            src: [4],
          },
        },
      },
    },
    {
      code: '430600',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['institution'],
          about: 'counting',
          text: '例子：2022年9月办的，2023年9月里再办，要在 10 月之前。',
          src: [1],
        },
      ],
      lateRule: null,
    },
    {
      code: '433101',
      effective: {},
      texts: [],
      notes: [],
      lateRule: {
        suspendFrom: 'unknown',
        resumeFrom: 'unknown',
        backPay: null,
        counterAfterMonthsOverdue: 18,
        said: { counter: '超期 18 个月的，不能在手机上办，到村里、社区走特殊认证。' },
        src: [3],
        schemes: ['resident'],
      },
    },
  ],
};
