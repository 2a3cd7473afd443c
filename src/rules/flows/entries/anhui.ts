import type { RegionEntry } from '../types.ts';

export const anhui: RegionEntry = {
  code: '340000',
  name: '安徽省',
  doors: [
    { name: '皖事通', kind: 'app', state: 'current', src: ['N52', 'R:340000:0', 'R:340000:2'] },
    {
      name: '徽商银行等代发银行',
      note: '网点、自助机',
      kind: 'machine',
      state: 'current',
      src: ['R:340000:0', 'R:340000:2'],
    },
  ],
  copyNames: ['皖事通'],
  insideSearch: [],
  steps: [],
  helper: { label: '子女亲友帮助（没写按钮叫什么）', src: ['N52'] },
  quirks: [
    { text: '提示「本年度已认证」不是失败，隔 3 个月再办', src: ['R:340000:2'] },
    { text: '外地又用不了手机的，有的市能视频认证', src: ['N52'] },
  ],
  unknown: ['皖事通里怎么点'],
  date: '2024-03-27',
};
