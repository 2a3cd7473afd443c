import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '370000',
  superseded: [{ text: '青岛 2017 年：4 月到 10 月集中认证。', until: '2018', src: [5] }],
  notFound: ['青岛的周期'],
  insideSearch: [],
  seenOnce: [],
};
