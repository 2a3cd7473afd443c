import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '540000',
  name: '西藏自治区',
  sourceDate: '2023',
  effective: {},
  texts: [{ text: '只找到拉萨市 2023 年的公告，没有全区统一的。', src: [0] }],
  notes: [],
  channels: [
    {
      name: '老来 App（拉萨）',
      kind: 'app',
      state: 'unsure',
      namedOn: '2023',
      note: '不是官方的 App，2023 年的材料。',
      src: [0],
    },
    { name: '拉萨掌上社保 App', kind: 'city-channel', state: 'current', namedOn: '2023', src: [0] },
  ],
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
      code: '540100',
      name: '拉萨市',
      sourceDate: '2023',
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
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
