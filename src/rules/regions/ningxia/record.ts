import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '640000',
  name: '宁夏回族自治区',
  sourceDate: '2025-07',
  effective: {},
  texts: [{ text: '没有找到宁夏多久办一次。', src: [] }],
  notes: [],
  channels: [
    {
      name: '我的宁夏 App（养老认证）',
      kind: 'app',
      state: 'unsure',
      namedOn: '2025-07',
      note: '只有网上文章提到，不一定有。',
      src: [0],
    },
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
  places: [],
};
