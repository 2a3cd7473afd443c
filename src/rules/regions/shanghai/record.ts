import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '310000',
  name: '上海市',
  sourceDate: '2019',
  effective: {},
  texts: [
    { text: '没有找到 2023 年以后的规定。', src: [0, 1] },
    { text: '看到的材料没要求本市户籍的人自己办，也没写可以不办。', src: [0, 1] },
  ],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '每年发通知书，接到通知的人才要办；2019 年发给不是本市户籍的。截止的日子一年一定，不能照旧的算。',
      src: [0, 1],
    },
  ],
  channels: [
    {
      name: '随申办市民云（小程序/App，搜「领取上海社保待遇资格认证」）',
      kind: 'mini-program',
      state: 'current',
      namedOn: null,
      src: [2],
    },
    {
      name: '上海人社 App（社保-领取待遇资格认证）',
      kind: 'app',
      state: 'unsure',
      namedOn: '2019',
      note: '2019 到 2022 年的材料。',
      src: [0, 1],
    },
  ],
  lateRule: null,
  superseded: [{ text: '2019 年前：到住的地方的社保窗口盖章。', until: '2019', src: [0] }],
  late: { suspend: '不认证会停（转述）。', resume: null, counter: null, src: [1] },
  hotlines: [{ number: '021-12333', what: '上海市人社局的咨询电话。', status: 'sourced', offered: true, src: [0] }],
  validityLookup: null,
  places: [],
};
