import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '410000',
  superseded: [],
  notFound: ['「河南社保」公众号里怎么点'],
  insideSearch: ['河南省豫事办'],
  seenOnce: [],
};
