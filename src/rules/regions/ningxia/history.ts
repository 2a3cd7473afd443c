import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '640000',
  superseded: [],
  notFound: ['入口、步骤、规定都没有'],
  insideSearch: [],
  seenOnce: [],
};
