import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '310000',
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
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: null,
    said: { suspend: '不认证会停（转述）。' },
    src: [1],
  },
  hotlines: [{ number: '021-12333', what: '上海市人社局的咨询电话。', src: [0] }],
  places: [],
};
