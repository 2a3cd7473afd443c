import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '620000',
  effective: { from: '2023-07-01' },
  texts: [{ text: '到期前 3 个月、前 1 个月和停之前，省社保会发短信。', src: [1] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '2023年7月1日起，从 180 天改成 365 天。2026 年初的报道写 12 个月内。',
      src: [0, 1],
    },
    {
      schemes: ['enterprise', 'institution'],
      about: 'first',
      text: '第一次领钱后，第二年同一个月起算第一期。',
      src: [1],
    },
    { schemes: ['resident'], about: 'counting', text: '2023年7月1日起，从 180 天改成 365 天。', src: [0] },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, said: { backPay: '停的全补。' }, src: [1] },
  hotlines: [],
  places: [
    {
      code: '620100',
      effective: {},
      texts: [{ text: '没有找到本市自己的规定。省里 2023年7月1日起，每 365 天一次。', src: [0] }],
      notes: [],
      lateRule: null,
    },
    {
      code: '621000',
      effective: {},
      texts: [
        { text: '没有找到本市自己的规定。省里 2023年7月1日起，每 365 天一次；2022 年的 180 天不用了。', src: [0, 3] },
      ],
      notes: [],
      lateRule: null,
    },
  ],
};
