import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '140000',
  superseded: [{ text: '限定时间、地点的集中认证。', until: '2018-07-12', src: [2] }],
  notFound: ['民生山西里怎么点'],
  insideSearch: [],
  seenOnce: [],
};
