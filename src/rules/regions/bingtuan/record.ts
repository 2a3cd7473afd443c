import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '660000',
  name: '新疆生产建设兵团',
  sourceDate: null,
  effective: {},
  texts: [{ text: '没有找到兵团多久办一次。', src: [] }],
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
  places: [],
};
