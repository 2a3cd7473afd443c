import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '140000',
  doors: [
    { name: '民生山西', kind: 'app', state: 'current', src: [0, 1] },
    { name: '老来网', kind: 'app', state: 'old', src: [0, 1] },
    { name: '电子社保卡', note: '太原', place: '140100', kind: 'wechat-mp', state: 'current', src: ['N11'] },
  ],
  steps: [],
  helper: { label: '电子社保卡的「亲情服务」', src: ['N11'] },
  quirks: [{ text: '吕梁 2021 年写企业退休一年两次；现在是否如此不知道', src: [1] }],
  differs: [],
};
