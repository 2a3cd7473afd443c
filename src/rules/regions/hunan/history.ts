import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '430000',
  superseded: [],
  notFound: ['里面怎么点', '非人脸认证要交什么'],
  insideSearch: [],
  seenOnce: [],
};
