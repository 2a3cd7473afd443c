import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '350000',
  effective: {},
  texts: [{ text: '坐高铁、飞机比对上的，也算办过。', src: [0] }],
  notes: [
    { schemes: ['enterprise'], about: 'first', text: '第一次领钱后，第二年同一个月起算第一期。', src: [0] },
    { schemes: ['resident'], about: 'first', text: '新领的，从社保确认那天起算。', src: [1] },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    src: [0, 2],
    byScheme: { resident: { suspendFrom: 'unknown', resumeFrom: 'next-month', backPay: true, src: [2] } },
  },
  hotlines: [{ number: '0591-62623959', what: '闽政通的客服。', src: [2] }],
  places: [
    {
      code: '350200',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '例子是 2022 年的：2022年1月7日办的，2023年1月6日前再办。',
          src: [3, 4],
        },
      ],
      lateRule: null,
    },
  ],
};
