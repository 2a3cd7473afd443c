import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '660000',
  superseded: [],
  notFound: ['入口、周期、步骤'],
  insideSearch: ['社保待遇资格认证'],
  seenOnce: [],
};
