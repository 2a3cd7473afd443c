import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '620000',
  name: '甘肃省',
  sourceDate: '2023-07-18',
  effective: { from: '2023-07-01' },
  texts: [{ text: '到期前 3 个月、前 1 个月和停之前，省社保会发短信。', src: [1] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '2023年7月1日起，从 180 天改成 365 天。2026 年初的报道写 12 个月内。',
      src: [0, 1],
    },
    {
      schemes: ['enterprise', 'institution'],
      about: 'first',
      text: '第一次领钱后，第二年同一个月起算第一期。',
      src: [1],
    },
    { schemes: ['resident'], about: 'counting', text: '2023年7月1日起，从 180 天改成 365 天。', src: [0] },
  ],
  channels: [
    { name: '甘肃人社认证 App', kind: 'app', state: 'current', namedOn: null, src: [1] },
    {
      name: '甘肃省人力资源和社会保障厅（微信公众号，待遇资格认证）',
      kind: 'wechat-oa',
      state: 'current',
      namedOn: null,
      src: [1],
    },
    {
      name: '甘肃人社 App',
      kind: 'app',
      state: 'unsure',
      namedOn: '2021-04-28',
      note: '2021 年兰州的材料。',
      src: [2],
    },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, said: { backPay: '停的全补。' }, src: [1] },
  superseded: [
    { text: '2023年6月30日前：每 180 天一次。', until: '2023-06-30', src: [0, 3] },
    { text: '兰州 2021 年：一个自然年一次。', until: '2022', src: [2] },
  ],
  late: { suspend: '超过 365 天的停。', resume: '补办通过后接着发，停的全补。', counter: null, src: [0, 1] },
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
      code: '620100',
      name: '兰州市',
      sourceDate: '2023-07-18',
      effective: {},
      texts: [{ text: '没有找到本市自己的规定。省里 2023年7月1日起，每 365 天一次。', src: [0] }],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '621000',
      name: '庆阳市',
      sourceDate: '2023-07-18',
      effective: {},
      texts: [
        { text: '没有找到本市自己的规定。省里 2023年7月1日起，每 365 天一次；2022 年的 180 天不用了。', src: [0, 3] },
      ],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
