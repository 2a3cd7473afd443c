import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '500000',
  superseded: [],
  notFound: ['渝快办里怎么点'],
  insideSearch: [],
  seenOnce: [],
};
