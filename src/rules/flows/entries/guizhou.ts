import type { RegionEntry } from '../types.ts';

export const guizhou: RegionEntry = {
  code: '520000',
  name: '贵州省',
  doors: [
    { name: '贵州人社', kind: 'wechat-mp', state: 'current', src: ['R:520000:1'] },
    { name: '贵州人社', kind: 'app', state: 'current', src: ['R:520000:1'] },
    { name: '贵州社保', kind: 'app', state: 'current', src: ['R:520000:0'] },
    { name: '老来', kind: 'app', state: 'old', src: ['R:520000:0'] },
  ],
  copyNames: ['贵州人社', '贵州社保'],
  insideSearch: ['资格认证'],
  steps: [],
  quirks: [{ text: '未满 18 周岁的领取人原则上不设周期', src: ['R:520000:0'] }],
  unknown: ['里面怎么点', '帮别人怎么点'],
  date: '2024-03-01',
};
