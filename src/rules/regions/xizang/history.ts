import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '540000',
  superseded: [],
  notFound: ['全区的入口和规定'],
  insideSearch: [],
  seenOnce: [],
};
