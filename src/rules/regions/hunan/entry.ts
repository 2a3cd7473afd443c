import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '430000',
  doors: [
    { name: '湖南智慧人社', kind: 'wechat-mp', state: 'current', src: [0] },
    { name: '湖南智慧人社', kind: 'alipay', state: 'current', src: [0] },
    { name: '湘易办', kind: 'app', state: 'current', src: [0] },
    { name: '智慧人社', kind: 'wechat-oa', state: 'current', src: [3, 0, 1] },
    { name: '老来', kind: 'app', state: 'old', src: [3] },
    { name: '湖南智慧人社', kind: 'app', state: 'current', src: [0] },
    { name: '湘易办', kind: 'wechat-mp', state: 'current', src: [0] },
  ],
  steps: [],
  quirks: [
    { text: '吉首写「老来」不再管认证；别处先问再装', src: [3] },
    { text: '「智慧人社」公众号里有不刷脸的认证', src: [0] },
    { text: '村里、社区领的，过期太久不能在手机上办（吉首 18 个月、长沙 12 个月）', src: [3, 4] },
  ],
  differs: [
    {
      flows: ['late-offline'],
      places: ['430100'],
      where: '长沙（村里、社区领的）',
      what: '过期 12 个月的不能在手机上办',
      src: [4],
    },
    {
      flows: ['late-offline'],
      places: ['433101'],
      where: '吉首（村里、社区领的）',
      what: '过期 18 个月的走村里、社区的「特殊认证」',
      src: [3],
    },
    { flows: ['cannot-blink'], where: '湖南', what: '公众号「智慧人社」有不刷脸的认证', src: [0] },
    {
      flows: ['suspended'],
      where: '湖南（企业、机关退休的和工伤）',
      what: '第 13 个月起停；认证后下个月接着发，停的也补',
      src: [0],
    },
    { flows: ['suspended'], where: '湖南有的市县（村里、社区领的）', what: '过期太久的，不能在手机上办', src: [3, 4] },
  ],
};
