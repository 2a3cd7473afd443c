import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '我的宁夏养老认证操作步骤',
    publisher: '网上文章',
    date: '2025-07',
    inferred: true,
    url: null,
    kind: 'aggregator',
  },
];
