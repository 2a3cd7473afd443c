import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '130000',
  superseded: [],
  notFound: ['现在还支持不支持静态认证'],
  insideSearch: [],
  seenOnce: [],
};
