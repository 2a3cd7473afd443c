import type { RegionEntry } from '../types.ts';

export const xizang: RegionEntry = {
  code: '540000',
  name: '西藏自治区',
  doors: [
    { name: '老来', note: '拉萨，2023 年', kind: 'app', state: 'old', src: ['R:540000:0'] },
    { name: '拉萨掌上社保', place: '540100', kind: 'app', state: 'current', src: ['R:540000:0'] },
  ],
  copyNames: ['拉萨掌上社保'],
  insideSearch: [],
  steps: [],
  quirks: [{ text: '只见拉萨 2023 年的公告，别的地方没有找到', src: ['R:540000:0'] }],
  unknown: ['全区的入口和规定'],
  date: '2023',
};
