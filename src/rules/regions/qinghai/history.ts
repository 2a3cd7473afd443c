import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '630000',
  superseded: [],
  notFound: ['规定', '帮别人怎么点'],
  insideSearch: [],
  seenOnce: [],
};
