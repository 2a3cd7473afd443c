import type { RegionEntry } from '../types.ts';

export const hunan: RegionEntry = {
  code: '430000',
  name: '湖南省',
  doors: [
    { name: '湖南智慧人社', kind: 'wechat-mp', state: 'current', src: ['R:430000:0'] },
    { name: '湖南智慧人社', kind: 'alipay', state: 'current', src: ['R:430000:0'] },
    { name: '湘易办', kind: 'app', state: 'current', src: ['R:430000:0'] },
    { name: '智慧人社', kind: 'wechat-oa', state: 'current', src: ['R:430000:3'] },
    { name: '老来', kind: 'app', state: 'old', src: ['R:430000:3'] },
  ],
  copyNames: ['湖南智慧人社', '湘易办', '智慧人社'],
  insideSearch: [],
  steps: [],
  quirks: [
    { text: '吉首写「老来」不再管认证；别处先问再装', src: ['R:430000:3'] },
    { text: '「智慧人社」公众号里有不刷脸的认证', src: ['R:430000:0'] },
    { text: '村里、社区领的，过期太久不能在手机上办（吉首 18 个月、长沙 12 个月）', src: ['R:430000:3', 'R:430000:4'] },
  ],
  unknown: ['里面怎么点', '非人脸认证要交什么'],
  date: '2025-04-17',
};
