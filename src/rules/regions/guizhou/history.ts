import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '520000',
  superseded: [],
  notFound: ['里面怎么点', '帮别人怎么点'],
  insideSearch: ['资格认证'],
  seenOnce: [],
};
