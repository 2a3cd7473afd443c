import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '450000',
  effective: {},
  texts: [{ text: '恭城 2024 年的材料写：遗属一年认证两次。', src: [2] }],
  notes: [
    {
      schemes: ['enterprise', 'institution', 'resident'],
      about: 'counting',
      text: '柳州转述自治区的要求。例子：2022年5月办的，2023年5月31日之前再办。',
      src: [0, 1],
    },
    {
      schemes: ['enterprise', 'institution', 'resident'],
      about: 'first',
      text: '第一次领钱那个月的月底前，把人脸存好（建模），就算第一次认证。恭城 2024 年的材料写下个月月底前。',
      src: [0, 2],
    },
    {
      schemes: ['survivor'],
      about: 'counting',
      text: '柳州转述自治区的要求。例子：2022年5月办的，2022年11月30日之前再办。',
      src: [0, 1],
    },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: {
      suspend: '2023 年 5 月起，全区没按要求认证的自动停。',
      resume: '补办后接着发（2018 年的写法）。',
      backPay: '停的也补（2018 年的写法）。',
    },
    src: [0, 3],
  },
  hotlines: [],
  places: [
    {
      code: '450200',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution', 'resident'],
          about: 'counting',
          text: '例子：2022年5月办的，2023年5月31日之前再办。',
          src: [0, 1],
        },
        {
          schemes: ['enterprise', 'institution', 'resident'],
          about: 'first',
          text: '第一次领钱那个月的月底前，把人脸存好（建模），就算第一次认证。恭城 2024 年的材料写下个月月底前。',
          src: [0],
        },
        {
          schemes: ['survivor'],
          about: 'counting',
          text: '例子：2022年5月办的，2022年11月30日之前再办。',
          src: [0, 1],
        },
      ],
      lateRule: null,
    },
    {
      code: '450400',
      effective: {},
      texts: [{ text: '只找到 2018 年的办法，已经不用了。现在的没有找到。', src: [3] }],
      notes: [],
      lateRule: null,
    },
  ],
};
