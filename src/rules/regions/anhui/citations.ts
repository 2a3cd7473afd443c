import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '宿松县社保局温馨提示：2024年度社会保险待遇领取资格认证开始啦！',
    publisher: '宿松县社保局',
    date: '2024-03-27',
    url: null,
    kind: 'repost',
  },
  { id: 1, title: '淮南市居民养老认证一年几次？', publisher: '淮南本地宝', date: null, url: null, kind: 'aggregator' },
  {
    id: 2,
    title: '某市企保中心资格认证通知（转载，市名未写）',
    publisher: '某市企保中心通知（没写市名）',
    date: null,
    url: null,
    kind: 'aggregator',
  },
];
