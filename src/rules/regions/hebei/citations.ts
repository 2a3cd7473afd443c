import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '肥乡区2026年度社保待遇领取资格认证开始',
    publisher: '邯郸市肥乡区通知',
    date: '2026',
    inferred: true,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '高阳县关于开展常态化待遇资格认证的通知',
    publisher: '高阳县通知',
    date: '2024-01-17',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '张家口市2024年度社保待遇领取资格认证',
    publisher: '张家口市通知',
    date: '2024',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 3,
    title: '领取社会保险待遇人员需按新要求进行资格认证',
    publisher: '定州日报',
    date: '2022-03-03',
    url: 'http://dingzhoudaily.com/dushi/2022-03-03/425879.html',
    kind: 'media',
  },
  {
    id: 4,
    title: '2024年定州市社保待遇资格认证范围及方式一览',
    publisher: '网上文章（定州）',
    date: '2024-03-07',
    inferred: true,
    url: null,
    kind: 'aggregator',
  },
  { id: 'C35', title: '唐山市社保待遇资格认证', publisher: null, date: '2024-03-20', url: null, kind: 'retelling' },
  { id: 'C43', title: '河北某地城乡居民、遗属认证指南', publisher: null, date: null, url: null, kind: 'retelling' },
  { id: 'C34', title: '河北某地认证指南', publisher: null, date: null, url: null, kind: 'retelling' },
];
