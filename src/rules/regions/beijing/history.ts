import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '110000',
  superseded: [
    { text: '2022 年及以前：和原单位失去联系、或长期住外地的退休人员才要做。', until: '2022-12-31', src: [0] },
  ],
  notFound: ['城乡居民怎么办'],
  insideSearch: [],
  seenOnce: [{ what: '京通的百度小程序', src: [0, 1] }],
};
