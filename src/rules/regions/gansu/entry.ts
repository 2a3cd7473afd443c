import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '620000',
  doors: [
    { name: '甘肃人社认证', kind: 'app', state: 'current', src: [1] },
    { name: '甘肃省人力资源和社会保障厅', kind: 'wechat-oa', state: 'current', src: [1] },
    { name: '甘肃人社', note: '兰州，2021 年', kind: 'app', state: 'old', src: [2] },
  ],
  steps: [],
  quirks: [
    { text: '到期前 3 个月、1 个月和停之前会发短信', src: [1] },
    { text: '合作的银行网点也能办', src: [1] },
  ],
  differs: [
    { flows: ['bank'], where: '甘肃', what: '合作银行网点', src: [1] },
    { flows: ['suspended'], where: '甘肃', what: '补办后，停的全补', src: [1] },
    { flows: ['rumour-scam'], where: '甘肃', what: '官方真的会发短信提醒；短信可以看，链接别点', src: [1] },
  ],
};
