import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '拉萨市关于开展2023年养老保险待遇领取人员资格认证工作的公告',
    publisher: '拉萨市公告',
    date: '2023',
    url: null,
    kind: 'repost',
  },
];
