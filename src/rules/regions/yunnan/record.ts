import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '530000',
  name: '云南省',
  sourceDate: '2023',
  effective: { from: '2023-08-01' },
  texts: [{ text: '材料写「养老保险待遇」，没有点名村里、社区领的。', src: [0] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '2023年8月1日起：12 个月，一个自然年一次，两条一起看。',
      src: [0],
    },
    {
      schemes: ['injury', 'survivor'],
      about: 'counting',
      text: '2023年8月1日起：6 个月，每半年一次，两条一起看。',
      src: [0],
    },
  ],
  channels: [
    { name: '云南人社12333 App', kind: 'app', state: 'current', namedOn: '2023', src: [0] },
    { name: '一部手机办事通 App', kind: 'app', state: 'current', namedOn: '2023', src: [0] },
  ],
  lateRule: null,
  superseded: [{ text: '2023年8月1日前：每半年一次。', until: '2023-07-31', src: [0, 1] }],
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
      code: '532328',
      name: '楚雄州元谋县',
      sourceDate: '2023',
      effective: { from: '2023-08-01' },
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '2023年8月1日起：12 个月，一个自然年一次，两条一起看。',
          src: [0],
        },
        {
          schemes: ['injury', 'survivor'],
          about: 'counting',
          text: '2023年8月1日起：6 个月，每半年一次，两条一起看。',
          src: [0],
        },
      ],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
