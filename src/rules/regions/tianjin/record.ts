import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '120000',
  effective: {},
  texts: [
    { text: '材料写：约 96% 的退休老人由数据比对办好，办好了发短信告诉您。', src: [0] },
    { text: '看到的材料没有点名村里、社区领的养老金。', src: [0, 1] },
  ],
  notes: [],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: true,
    said: { suspend: '先提醒，再公告名单，过了名单上的日子，下个月停。2025 年那次：6月30日前没办的，7 月停。' },
    src: [1, 2],
  },
  hotlines: [],
  places: [],
};
