import type { RegionEntry } from '../types.ts';

export const shanxi: RegionEntry = {
  code: '140000',
  name: '山西省',
  doors: [
    { name: '民生山西', kind: 'app', state: 'current', src: ['R:140000:0', 'R:140000:1'] },
    { name: '老来网', kind: 'app', state: 'old', src: ['R:140000:0', 'R:140000:1'] },
    { name: '电子社保卡', note: '太原', place: '140100', kind: 'wechat-mp', state: 'current', src: ['N11'] },
  ],
  copyNames: ['民生山西', '电子社保卡'],
  insideSearch: [],
  steps: [],
  helper: { label: '电子社保卡的「亲情服务」', src: ['N11'] },
  quirks: [{ text: '吕梁 2021 年写企业退休一年两次；现在是否如此不知道', src: ['R:140000:1'] }],
  unknown: ['民生山西里怎么点'],
  date: '2021',
};
