import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '650000',
  effective: {},
  texts: [{ text: '没有找到新疆现在多久办一次。', src: [] }],
  notes: [],
  lateRule: null,
  hotlines: [],
  places: [
    {
      code: '650100',
      effective: {},
      texts: [
        { text: '没有找到多久办一次。', src: [] },
        {
          text: '2022 年的材料写：住在境外的，用使领馆的审核表或港澳台的证明，寄给市退休人员社会化管理办公室。现在还是不是这样，不知道。',
          src: [0],
        },
      ],
      notes: [],
      lateRule: null,
    },
  ],
};
