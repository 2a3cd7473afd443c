import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '540000',
  effective: {},
  texts: [{ text: '只找到拉萨市 2023 年的公告，没有全区统一的。', src: [0] }],
  notes: [],
  lateRule: null,
  hotlines: [],
  places: [
    {
      code: '540100',
      effective: { until: '2023-12-31' },
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution', 'resident'],
          about: 'counting',
          text: '这只是 2023 年的公告：上半年 6 月之前，下半年 12 月之前。后来是不是照旧，不知道。',
          src: [0],
        },
      ],
      lateRule: null,
    },
  ],
};
