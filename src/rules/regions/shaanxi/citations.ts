import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '西咸新区2025年度机关事业单位退休人员待遇领取资格认证指南',
    publisher: '西咸新区管委会网站',
    date: '2025',
    inferred: true,
    url: 'http://www.xixianxinqu.gov.cn:83/gzfw/msfw/shbz/1871127771386773506.html',
    kind: 'government',
  },
  {
    id: 1,
    title: '西安市养老保险经办处：退休人员待遇领取资格认证周期变化',
    publisher: '西安市养老保险经办处',
    date: '2021-08-18',
    url: null,
    kind: 'repost',
  },
  {
    id: 2,
    title: '关于渭城区2025年城乡居民基本养老保险待遇领取人员资格认证的通知',
    publisher: '咸阳市渭城区通知',
    date: '2024-11',
    inferred: true,
    url: null,
    kind: 'repost',
  },
  {
    id: 3,
    title: '秦都区城乡居民养老保险待遇领取资格认证',
    publisher: '咸阳市秦都区通知',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'C14',
    title: '陕西某县2026年度城乡居民资格认证通知',
    publisher: null,
    date: '2026-01',
    url: null,
    kind: 'retelling',
  },
];
