import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '510000',
  superseded: [],
  notFound: ['四川人社现在的首页'],
  insideSearch: [],
  seenOnce: [],
};
