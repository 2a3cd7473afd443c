import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '510000',
  effective: {},
  texts: [],
  notes: [
    { schemes: ['enterprise', 'institution'], about: 'first', text: '从领钱的下个月起算。', src: [0, 1] },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '省内只找到达州通川区的材料，那里从下个月起算 12 个月。',
      src: [2],
    },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [2, 3] },
  hotlines: [
    { number: '028-12333', what: '投诉、咨询。', src: [1] },
    { number: '12345', what: '咨询服务热线。', src: [1] },
  ],
  places: [
    {
      code: '510100',
      effective: {},
      texts: [{ text: '社保比对办好的，12 个月里不用再自己办。', src: [3] }],
      notes: [],
      lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [3] },
    },
    {
      code: '513400',
      effective: {},
      texts: [],
      notes: [{ schemes: ['enterprise', 'institution'], about: 'first', text: '从领钱的下个月起算。', src: [0] }],
      lateRule: null,
    },
    {
      code: '511702',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['resident'], about: 'counting', text: '从认证通过的下个月起，算 12 个月。', src: [2] },
        { schemes: ['resident'], about: 'first', text: '从申请审核通过的下个月起算。', src: [2] },
      ],
      lateRule: null,
    },
  ],
};
