import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '110000',
  effective: {},
  texts: [
    { text: '数据比对上了的，不用本人再办。', src: [0, 1] },
    { text: '看到的材料没有单独写村里、社区领的养老金。', src: [0] },
  ],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'first',
      text: '第一次领钱的下个月起要认证（网上文章的转述）。',
      src: [2],
    },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [1] },
  hotlines: [],
  places: [],
};
