import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '230000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '省内只找到市县的材料。有一个市举例：2024年10月1日办的，2025年10月1日之前再办。',
      src: [0, 1, 3, 5],
    },
    { schemes: ['enterprise'], about: 'first', text: '松岭区写：待遇核定后先认证，不然影响第一次领钱。', src: [0] },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '2023 年初，牡丹江一个区的政府网页说全省都是每季度一次。后来改没改，没有找到。',
      src: [2],
    },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: null,
    counterAfterMonthsOverdue: 12,
    said: { counter: '有一个市（没写市名）写：停了超过一年的，到社保窗口或「就近办」的银行网点办。' },
    src: [3],
  },
  hotlines: [],
  places: [
    {
      code: '230100',
      effective: {},
      texts: [],
      notes: [],
      lateRule: {
        suspendFrom: 'same-month',
        resumeFrom: 'next-month',
        backPay: true,
        resumeCutoff: { day: 25, includesDay: true },
        note: '当月就停，只见企业、机关退休的材料。',
        src: [1, 5],
        schemes: ['enterprise', 'institution'],
      },
    },
    { code: '230900', effective: {}, texts: [], notes: [], lateRule: null },
    {
      code: '231005',
      effective: {},
      texts: [],
      notes: [{ schemes: ['resident'], about: 'counting', text: '后来改没改，没有找到。', src: [2] }],
      lateRule: null,
    },
  ],
};
