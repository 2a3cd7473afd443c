import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '630000',
  name: '青海省',
  sourceDate: '2025-03-18',
  effective: {},
  texts: [{ text: '没有找到青海多久办一次。', src: [] }],
  notes: [],
  channels: [
    {
      name: '青海人社通 App（待遇认证-养老待遇资格认证）',
      kind: 'app',
      state: 'current',
      namedOn: '2025-03-18',
      src: [0, 1],
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
