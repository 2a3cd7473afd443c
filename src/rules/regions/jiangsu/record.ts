import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '320000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '算到哪天，是 2021 年的例子：2021年8月11日办的，2022年8月11日之前再办。2026 年的报道只说到月份。',
      src: [0, 1, 2],
    },
  ],
  lateRule: {
    suspendFrom: 'next-month',
    resumeFrom: 'next-month',
    backPay: true,
    note: '省本级先公告，公告后的下个月起停。',
    src: [2, 3],
  },
  hotlines: [],
  places: [
    {
      code: '320700',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['injury'],
          about: 'counting',
          text: '例子是 2022 年的：2022年1月28日办的，有效到 2023年1月28日。',
          src: [6],
        },
        {
          schemes: ['injury', 'survivor'],
          about: 'counting',
          text: '工亡职工的供养亲属领的抚恤金，和工伤一样，12 个月一次。',
          src: [6],
        },
      ],
      lateRule: null,
    },
  ],
};
