import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '530000',
  superseded: [{ text: '2023年8月1日前：每半年一次。', until: '2023-07-31', src: [0, 1] }],
  notFound: ['一部手机办事通里怎么点'],
  insideSearch: [],
  seenOnce: [],
};
