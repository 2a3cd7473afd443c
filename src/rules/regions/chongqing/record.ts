import type { RegionRecord } from '../record-types.ts';

export const record: RegionRecord = {
  code: '500000',
  name: '重庆市',
  sourceDate: '2022-12-27',
  effective: {},
  texts: [
    { text: '新退休从哪时算起有两种写法：领钱的第二年，或第一次领钱那个月。按后一种更稳。', src: [0, 1] },
    { text: '看到的材料没有点名村里、社区领的养老金。', src: [0] },
  ],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '一年一次是市人力社保局写的。例子是网上转的：2020年5月办的，2021年4月再办。',
      src: [0, 1, 2],
    },
  ],
  channels: [
    {
      name: '重庆人社 App（养老待遇资格认证；亲情号/帮你认）',
      kind: 'app',
      state: 'current',
      namedOn: '2021-12-30',
      src: [0, 3],
    },
    { name: '渝快办 App', kind: 'app', state: 'current', namedOn: null, src: [3] },
    { name: '重庆社保（微信公众号，查询）', kind: 'wechat-oa', state: 'current', namedOn: '2021-12-30', src: [0] },
    { name: '社保一体机/银行ATM区自助', kind: 'kiosk', state: 'current', namedOn: '2021-12-30', src: [0, 3] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { backPay: '从停的那个月起补。' },
    src: [4],
  },
  superseded: [],
  late: {
    suspend: '超过 1 年没认证的，可能会停。',
    resume: '补认证后，从停的那个月起补。',
    counter: null,
    src: [0, 4],
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
  validityLookup: '公众号「重庆社保」的「待遇资格认证查询」能查。',
  places: [],
};
