import type { RegionEntry } from '../types.ts';

export const bingtuan: RegionEntry = {
  code: '660000',
  name: '新疆生产建设兵团',
  doors: [],
  copyNames: [],
  insideSearch: ['社保待遇资格认证'],
  steps: [],
  quirks: [{ text: '没有找到。用国家的办法，或打 12333 问', src: ['N08', 'C03'] }],
  unknown: ['入口、周期、步骤'],
  date: null,
};
