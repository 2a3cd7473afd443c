import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '宁波退休人员需要办理养老保险待遇领取资格认证吗？',
    publisher: '宁波本地宝',
    date: '2023-03-20',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '2022绍兴养老待遇资格认证方式有哪些？',
    publisher: '网上文章（绍兴）',
    date: '2022-08',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'C05',
    title: '台州社保待遇资格认证线上办理攻略',
    publisher: null,
    date: '2023-12-21',
    url: null,
    kind: 'retelling',
  },
];
