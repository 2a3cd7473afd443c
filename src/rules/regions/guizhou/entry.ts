import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '520000',
  doors: [
    { name: '贵州人社', kind: 'wechat-mp', state: 'current', src: [1] },
    { name: '贵州人社', kind: 'app', state: 'current', src: [1] },
    { name: '贵州社保', kind: 'app', state: 'current', src: [0] },
    { name: '老来', kind: 'app', state: 'old', src: [0] },
  ],
  steps: [],
  quirks: [{ text: '未满 18 周岁的领取人原则上不设周期', src: [0] }],
  differs: [{ flows: ['suspended'], where: '贵州', what: '到期当月起停，补认证后，停的也补', src: [0] }],
};
