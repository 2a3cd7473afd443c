import type { RegionEntry } from '../types.ts';

export const xinjiang: RegionEntry = {
  code: '650000',
  name: '新疆维吾尔自治区',
  doors: [],
  copyNames: [],
  insideSearch: ['社保待遇资格认证'],
  steps: [],
  quirks: [
    { text: '没有找到现行的入口。用国家的办法：电子社保卡、国家平台，或问 12333', src: ['N08', 'C03'] },
    { text: '乌鲁木齐 2022 年：住国（境）外的邮寄证明到市里办；现在是否还这样不知道', src: ['X13', 'R:650000:0'] },
  ],
  unknown: ['省里的 APP、周期、步骤'],
  date: null,
};
