import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '360000',
  superseded: [{ text: '九江 2020 年：每年 2 月到 7 月。', until: '约2021', src: [3] }],
  notFound: ['赣服通里怎么点'],
  insideSearch: [],
  seenOnce: [],
};
