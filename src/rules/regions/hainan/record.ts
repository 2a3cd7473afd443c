import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '460000',
  effective: {},
  texts: [{ text: '坐飞机、坐高铁、进出岛、打疫苗的记录比对上的，不用本人办。', src: [2] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '多久一次见省社保中心的通告。例子是媒体报的：2022年3月办的，最迟 2023年2月再办。',
      src: [0, 2],
    },
    { schemes: ['resident'], about: 'counting', text: '省内只找到海口的材料。', src: [1] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: null,
    said: { suspend: '没认证、又没法确认的停。' },
    src: [2],
  },
  hotlines: [{ number: '96377', what: '咨询（海南）。', src: [2] }],
  places: [
    {
      code: '460100',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['enterprise'], about: 'counting', text: '办的那个月就算第 1 个月。', src: [1] },
        { schemes: ['enterprise'], about: 'first', text: '从申领那个月起，12 个月内办第一次。', src: [1] },
      ],
      lateRule: null,
    },
  ],
};
