import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '420000',
  superseded: [],
  notFound: ['「湖北12333」现在还是不是这样'],
  insideSearch: [],
  seenOnce: [],
};
