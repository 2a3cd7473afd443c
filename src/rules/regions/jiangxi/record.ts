import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '360000',
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
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: null, said: { suspend: '可能会停。' }, src: [2] },
  hotlines: [],
  places: [
    {
      code: '360400',
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
      lateRule: null,
    },
  ],
};
