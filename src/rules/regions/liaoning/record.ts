import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '210000',
  effective: {},
  texts: [{ text: '葫芦岛村里、社区领的，上半年、下半年各一次。省内别的市没有找到，先按半年提醒。', src: [0] }],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '省内只找到葫芦岛的材料。盘锦的例子算到前一个月的月底。',
      src: [0],
    },
    {
      schemes: ['institution'],
      about: 'counting',
      text: '省内只找到葫芦岛的材料，那里 2025 年 6 月起才算上机关退休的。',
      src: [0],
    },
    { schemes: ['survivor'], about: 'counting', text: '省内只找到葫芦岛的材料。', src: [0] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: null,
    said: { suspend: '没在周期里认证的，可能会停。' },
    src: [0],
  },
  hotlines: [],
  places: [
    { code: '211400', effective: {}, texts: [], notes: [], lateRule: null },
    {
      code: '211100',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise'],
          about: 'counting',
          text: '材料是网上转的，没有日期，不太可靠。例子：2022年11月办的，第二年最晚 10 月。',
          src: [1],
        },
        {
          schemes: ['institution', 'resident', 'injury', 'survivor'],
          about: 'counting',
          text: '材料是网上转的，没有日期，不太可靠。',
          src: [1],
        },
      ],
      lateRule: null,
    },
    {
      code: '210100',
      effective: {},
      texts: [
        { text: '2022 年的材料写：单位退休、住在本市的，由社保比对，不用本人办。', src: [2] },
        { text: '住在外地的要自己办，多久一次没看到。', src: [2] },
      ],
      notes: [],
      lateRule: null,
    },
    {
      code: '210200',
      effective: {},
      texts: [{ text: '没有找到大连本地的规定。', src: [] }],
      notes: [],
      lateRule: null,
    },
  ],
};
