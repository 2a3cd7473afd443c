import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '120000',
  superseded: [],
  notFound: ['城乡居民'],
  insideSearch: [],
  seenOnce: [],
};
