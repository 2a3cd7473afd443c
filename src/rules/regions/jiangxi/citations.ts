import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '关于开展2025年度九江市本级企业职工养老保险待遇领取资格认证的公告',
    publisher: '九江市社保',
    date: '2025-01-15',
    url: 'https://jj.jxnews.com.cn/system/2025/01/15/020759805.shtml',
    kind: 'repost',
  },
  {
    id: 1,
    title: '如何通过“赣服通”办理养老待遇领取资格认证？指南请收好',
    publisher: '江西人社、赣服通公众号',
    date: null,
    url: null,
    kind: 'repost',
  },
  {
    id: 2,
    title: '养老待遇领取资格如何认证？“赣服通”快速搞定',
    publisher: '赣服通公众号',
    date: '2023-12-03',
    url: null,
    kind: 'repost',
  },
  {
    id: 3,
    title: '九江养老保险待遇领取网上认证指南',
    publisher: '网上文章（九江）',
    date: '2020',
    url: null,
    kind: 'aggregator',
  },
];
