import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '650000',
  superseded: [],
  notFound: ['省里的 APP、周期、步骤'],
  insideSearch: ['社保待遇资格认证'],
  seenOnce: [],
};
