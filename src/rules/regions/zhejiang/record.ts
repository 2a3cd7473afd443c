import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '330000',
  name: '浙江省',
  sourceDate: '2023-03-20',
  effective: {},
  texts: [{ text: '省内只找到宁波的：每年办 1 次，多数由出行、就医的记录自动确认。没写从哪天算起。', src: [0] }],
  notes: [],
  channels: [
    {
      name: '浙里办 App（浙里人社-社保待遇资格认证）',
      kind: 'app',
      state: 'current',
      namedOn: '2023-03-20',
      src: [0, 1],
    },
    {
      name: '宁波人社 App（地市）',
      kind: 'city-channel',
      state: 'unsure',
      namedOn: null,
      note: '只有网上文章提到，不一定有。',
      src: [],
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
  places: [
    {
      code: '330200',
      name: '宁波市',
      sourceDate: '2023-03-20',
      effective: {},
      texts: [{ text: '每年办 1 次，多数由出行、就医的记录自动确认。没写从哪天算起。', src: [0] }],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '330100',
      name: '杭州市',
      sourceDate: null,
      effective: {},
      texts: [{ text: '没有找到杭州本地的规定。', src: [] }],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
