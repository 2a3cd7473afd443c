import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '650000',
  name: '新疆维吾尔自治区',
  sourceDate: '2022-04-08',
  effective: {},
  texts: [{ text: '没有找到新疆现在多久办一次。', src: [] }],
  notes: [],
  channels: [],
  lateRule: null,
  superseded: [],
  late: null,
  hotlines: [
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
      code: '650100',
      name: '乌鲁木齐市',
      sourceDate: '2022-04-08',
      effective: {},
      texts: [
        { text: '没有找到多久办一次。', src: [] },
        {
          text: '2022 年的材料写：住在境外的，用使领馆的审核表或港澳台的证明，寄给市退休人员社会化管理办公室。现在还是不是这样，不知道。',
          src: [0],
        },
      ],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
