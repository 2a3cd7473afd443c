import type { RegionEntry } from '../types.ts';

export const gansu: RegionEntry = {
  code: '620000',
  name: '甘肃省',
  doors: [
    { name: '甘肃人社认证', kind: 'app', state: 'current', src: ['R:620000:1', 'M05'] },
    { name: '甘肃省人力资源和社会保障厅', kind: 'wechat-oa', state: 'current', src: ['R:620000:1', 'M05'] },
    { name: '甘肃人社', note: '兰州，2021 年', kind: 'app', state: 'old', src: ['R:620000:2'] },
  ],
  copyNames: ['甘肃人社认证', '甘肃省人力资源和社会保障厅'],
  insideSearch: [],
  steps: [],
  quirks: [
    { text: '到期前 3 个月、1 个月和停之前会发短信', src: ['M05'] },
    { text: '合作的银行网点也能办', src: ['M05'] },
  ],
  unknown: ['里面怎么点', '帮别人怎么点'],
  date: null,
};
