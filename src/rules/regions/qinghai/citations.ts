import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '青海养老保险认证步骤是什么2023~2024年',
    publisher: '网上文章',
    date: '2023',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '青海人社通 app 养老待遇资格认证指南',
    publisher: '网上文章',
    date: '2025-03-18',
    url: null,
    kind: 'aggregator',
  },
];
