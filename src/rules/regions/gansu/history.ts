import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '620000',
  superseded: [
    { text: '2023年6月30日前：每 180 天一次。', until: '2023-06-30', src: [0, 3] },
    { text: '兰州 2021 年：一个自然年一次。', until: '2022', src: [2] },
  ],
  notFound: ['里面怎么点', '帮别人怎么点'],
  insideSearch: [],
  seenOnce: [],
};
