import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '340000',
  doors: [{ name: '皖事通', kind: 'app', state: 'current', src: [2, 0, 1] }],
  steps: [],
  helper: { label: '子女亲友帮助（没写按钮叫什么）', src: [2] },
  quirks: [
    { text: '提示「本年度已认证」不是失败，隔 3 个月再办', src: [2] },
    { text: '外地又用不了手机的，有的市能视频认证', src: [2] },
  ],
};
