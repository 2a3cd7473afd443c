import type { RegionEntry } from '../types.ts';

export const ningxia: RegionEntry = {
  code: '640000',
  name: '宁夏回族自治区',
  doors: [{ name: '我的宁夏', kind: 'app', state: 'unsure', src: ['R:640000:0'] }],
  copyNames: ['我的宁夏'],
  insideSearch: [],
  steps: [],
  quirks: [{ text: '只见一处低质量教程，没有别的材料', src: ['R:640000:0'] }],
  unknown: ['入口、步骤、规定都没有'],
  date: '2025-07',
};
