import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '340000',
  effective: {},
  texts: [{ text: '皖事通说「本年度已认证」，不是没办成。隔 3 个月再办。', src: [2] }],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '省内只找到宿松县的材料，例子算到满 12 个月那天之前。省内一个市写：皖事通说已认证的，隔 3 个月再办。',
      src: [0, 2],
    },
    {
      schemes: ['institution'],
      about: 'counting',
      text: '省内只找到宿松县的材料，例子算到满 12 个月那天之前。',
      src: [0],
    },
    { schemes: ['resident'], about: 'counting', text: '省内只找到淮南的材料。', src: [1] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { suspend: '快满 12 个月的先公示，满了还没办才停。' },
    src: [0],
    schemes: ['enterprise', 'institution'],
  },
  hotlines: [],
  places: [
    {
      code: '340826',
      effective: {},
      texts: [],
      notes: [],
      lateRule: {
        suspendFrom: 'unknown',
        resumeFrom: 'unknown',
        backPay: true,
        src: [0],
        schemes: ['enterprise', 'institution'],
      },
    },
    {
      code: '340400',
      effective: {},
      texts: [],
      notes: [],
      lateRule: {
        suspendFrom: 'same-month',
        resumeFrom: 'unknown',
        backPay: true,
        resumeCutoff: { day: 11, includesDay: false },
        said: { resume: '每月 11 日前办好的，当月或下个月接着发。' },
        src: [1],
        schemes: ['resident'],
      },
    },
  ],
};
