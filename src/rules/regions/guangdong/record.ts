import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '440000',
  effective: {},
  texts: [{ text: '信息比对通过的，自动就办好了。', src: [5] }],
  notes: [
    {
      schemes: ['enterprise'],
      about: 'counting',
      text: '省人社厅只写两次不超过 12 个月。江门、深圳算到第二年同一个月的月底。',
      src: [5],
    },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '从认证通过的下个月起，算 12 个月（粤人社规〔2023〕4号）。',
      src: [0, 1, 3],
    },
    { schemes: ['resident'], about: 'first', text: '从申请审核通过的下个月起算。', src: [0] },
  ],
  lateRule: {
    suspendFrom: 'month-13',
    resumeFrom: 'next-month',
    backPay: true,
    said: { resume: '申请恢复、审核通过后，下个月接着发。' },
    src: [1, 3, 4],
    schemes: ['resident', 'institution'],
  },
  hotlines: [{ number: '12345', what: '咨询、投诉（湛江，村里社区领的）。', src: [3] }],
  places: [
    {
      code: '440300',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '每个月只能认证一次（只在原来的记录里见过，材料里没看到这句）。',
          src: [6],
        },
      ],
      lateRule: null,
    },
    {
      code: '440100',
      effective: {},
      texts: [],
      notes: [{ schemes: ['resident'], about: 'first', text: '从申请审核通过的下个月起算。', src: [0] }],
      lateRule: null,
    },
    {
      code: '440800',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['resident'],
          about: 'counting',
          text: '例子：2018年7月办的，2019年7月底前再办，没办的 8 月停。',
          src: [3],
        },
      ],
      lateRule: { suspendFrom: 'month-13', resumeFrom: 'unknown', backPay: null, src: [3], schemes: ['resident'] },
    },
    {
      code: '440785',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['institution'], about: 'counting', text: '第 12 个月当月是最后期限，第 13 个月起停。', src: [4] },
        {
          schemes: ['injury', 'survivor'],
          about: 'counting',
          text: '工亡职工的供养亲属领的抚恤金，和工伤一样，12 个月一次。材料没写日期。',
          src: [9],
        },
      ],
      lateRule: { suspendFrom: 'month-13', resumeFrom: 'unknown', backPay: null, src: [4], schemes: ['institution'] },
    },
    {
      code: '440600',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['injury'],
          about: 'counting',
          text: '按月算：这次的月份和上次的月份之间，不超过 12 个月。',
          src: [10],
        },
        {
          schemes: ['injury', 'survivor'],
          about: 'counting',
          text: '工亡职工的供养亲属领的抚恤金，和工伤一样，12 个月一次。',
          src: [10],
        },
      ],
      lateRule: null,
    },
  ],
};
