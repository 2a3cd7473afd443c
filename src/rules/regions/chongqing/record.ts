import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '500000',
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
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { backPay: '从停的那个月起补。' },
    src: [4],
  },
  hotlines: [],
  places: [],
};
