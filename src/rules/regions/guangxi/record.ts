import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '450000',
  name: '广西壮族自治区',
  sourceDate: '2024',
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
  channels: [
    { name: '广西人社 App', kind: 'app', state: 'current', namedOn: '2024', src: [0, 1, 2] },
    { name: '广西人社服务（微信公众号）', kind: 'wechat-oa', state: 'current', namedOn: '2024', src: [0, 1, 2] },
    { name: '龙城市民云/柳州智慧人社 App（柳州）', kind: 'city-channel', state: 'current', namedOn: '2022', src: [1] },
  ],
  lateRule: null,
  superseded: [
    { text: '2018 年：生日那个月到下一年生日的前一个月。', until: '约2022', src: [3] },
    { text: '2018 年前：一个自然年一次。', until: '2018-06-26', src: [3] },
  ],
  late: {
    suspend: '2023 年 5 月起，全区没按要求认证的自动停。',
    resume: '补办后接着发，停的也补（2018 年的写法）。',
    counter: null,
    src: [0, 3],
  },
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
      code: '450200',
      name: '柳州市',
      sourceDate: '2023-04-27',
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
      channels: [],
      lateRule: null,
      superseded: [],
    },
    {
      code: '450400',
      name: '梧州市',
      sourceDate: '2018-06',
      effective: {},
      texts: [{ text: '只找到 2018 年的办法，已经不用了。现在的没有找到。', src: [3] }],
      notes: [],
      channels: [],
      lateRule: null,
      superseded: [],
    },
  ],
};
