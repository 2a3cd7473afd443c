import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '420000',
  effective: {},
  texts: [{ text: '武汉按自然年算，一年一次。别的市州没有找到，先按全国的办法提醒，早看不吃亏。', src: [0, 2] }],
  notes: [],
  lateRule: {
    suspendFrom: 'after-period',
    resumeFrom: 'unknown',
    backPay: true,
    said: { suspend: '一个自然年没认证、社保自己也没核对上，才停。' },
    src: [1, 3],
  },
  hotlines: [],
  places: [
    {
      code: '420100',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution', 'resident'],
          about: 'first',
          text: '当年新退休的，当年不用办，第二年起办。',
          src: [2],
        },
      ],
      lateRule: { suspendFrom: 'after-period', resumeFrom: 'next-month', backPay: true, src: [3] },
    },
    {
      code: '420804',
      effective: {},
      texts: [{ text: '材料写原则上一个年度认证 1 次，没写年度从哪天到哪天。', src: [1] }],
      notes: [],
      lateRule: null,
    },
  ],
};
