import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '120000',
  superseded: [],
  notFound: ['城乡居民'],
  insideSearch: [],
  seenOnce: [{ what: '微信「城市服务」：里面怎么点，材料里没写', src: [0] }],
};
