import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '国（境）外居住退休人员如何办理资格认证？',
    publisher: '网上文章（乌鲁木齐）',
    date: '2022-04-08',
    url: null,
    kind: 'aggregator',
  },
];
