import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '柳州市社保中心提醒：5月起未按要求完成资格认证将自动停发社保待遇',
    publisher: '柳州市社保中心',
    date: '2023-04-27',
    url: null,
    kind: 'aggregator',
  },
  { id: 1, title: '柳州社保待遇领取资格认证新变化', publisher: '柳州人社', date: '2022', url: null, kind: 'repost' },
  { id: 2, title: '2024年广西待遇资格认证流程', publisher: '恭城县社保', date: '2024', url: null, kind: 'aggregator' },
  {
    id: 3,
    title: '梧州企业职工、城乡居民养老认证时间调整',
    publisher: '梧州市社保局',
    date: '2018-06',
    url: null,
    kind: 'aggregator',
  },
  { id: 'N43', title: '2023柳州待遇资格认证指南', publisher: null, date: '2023', url: null, kind: 'repost' },
];
