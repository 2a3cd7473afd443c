import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '220000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['injury', 'survivor'],
      about: 'counting',
      text: '工亡职工的供养亲属领的抚恤金，和工伤一样，12 个月一次。',
      src: [2],
    },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'same-month',
    backPay: true,
    resumeCutoff: { day: 10, includesDay: false },
    said: { resume: '梅河新区写：10 日前办好的，当月末接着发，停的也补；10 日后办的，到下个月末。' },
    src: [0, 1],
    schemes: ['enterprise', 'resident'],
  },
  hotlines: [],
  places: [],
};
