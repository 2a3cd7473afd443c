import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '230000',
  superseded: [
    { text: '单位、机关退休的：每个自然年一次。', until: '约2023年', src: [2, 3] },
    { text: '哈尔滨 2017 年：按出生月份分批。', until: '2018', src: [6] },
  ],
  notFound: ['里面怎么点', '帮别人怎么点'],
  insideSearch: [],
  seenOnce: [],
};
