import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '520000',
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
  lateRule: { suspendFrom: 'same-month', resumeFrom: 'unknown', backPay: true, src: [0] },
  hotlines: [],
  places: [
    {
      code: '520425',
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
      lateRule: { suspendFrom: 'same-month', resumeFrom: 'unknown', backPay: true, src: [0] },
    },
    {
      code: '520524',
      effective: { until: '2024-12-31' },
      texts: [],
      notes: [
        { schemes: ['resident'], about: 'counting', text: '通知写的是上半年。下半年可能还有一次，没看到。', src: [1] },
      ],
      lateRule: null,
    },
  ],
};
