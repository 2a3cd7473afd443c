import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '如何做好2024年社保待遇资格认证？（包头市）',
    publisher: '包头市社保部门',
    date: '2024',
    inferred: true,
    url: null,
    kind: 'repost',
  },
  {
    id: 1,
    title: '呼和浩特市新城区2024年度机关事业、城乡居民养老保险待遇领取人员资格认证通知',
    publisher: '呼和浩特市新城区通知',
    date: '2024',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '西乌旗社会保险温馨提醒',
    publisher: '西乌旗社会保险',
    date: '2024-06-05',
    url: null,
    kind: 'repost',
  },
  {
    id: 3,
    title: '包头市调整领取社会保险待遇资格认证周期（2025-04-01 起）',
    publisher: '北疆新闻',
    date: '2025',
    inferred: true,
    url: null,
    kind: 'aggregator',
  },
  { id: 'Z05', title: '2024呼和浩特新城区通知', publisher: null, date: '2024-03', url: null, kind: 'retelling' },
];
