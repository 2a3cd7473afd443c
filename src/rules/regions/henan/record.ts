import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '410000',
  effective: {},
  texts: [],
  notes: [
    { schemes: ['enterprise'], about: 'counting', text: '滑县企业退休的，例子算到满一年的前一天。', src: [0, 1] },
    { schemes: ['survivor'], about: 'counting', text: '没满 18 岁的，材料写不定多久办一次。', src: [0] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'next-month',
    backPay: true,
    said: { resume: '审核通过后，下个月接着发（2023 年的转述）。' },
    src: [0, 'C09'],
  },
  hotlines: [],
  places: [
    {
      code: '410103',
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
      lateRule: null,
    },
    {
      code: '410526',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['enterprise'], about: 'counting', text: '例子：2022年3月10日办的，算到 2023年3月9日。', src: [2] },
      ],
      lateRule: {
        suspendFrom: 'unknown',
        resumeFrom: 'unknown',
        backPay: true,
        said: { suspend: '每年 8 月底比对，没有认证的 9 月停。' },
        src: [2],
        schemes: ['enterprise'],
      },
    },
  ],
};
