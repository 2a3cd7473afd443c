import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '210000',
  superseded: [],
  notFound: ['除葫芦岛外各市是不是都这样'],
  insideSearch: [],
  seenOnce: [],
};
