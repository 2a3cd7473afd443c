import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '340000',
  superseded: [],
  notFound: ['皖事通里怎么点'],
  insideSearch: [],
  seenOnce: [],
};
