import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '2021宿迁企业养老保险资格认证调整',
    publisher: '宿迁市社保部门',
    date: '2021-08-30',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '这项认证别忘，或影响养老金发放！',
    publisher: '澎湃号（江苏）',
    date: '2025-04-23',
    url: 'https://m.thepaper.cn/newsDetail_forward_30705854',
    kind: 'media',
  },
  {
    id: 2,
    title: '重要提醒！事关江苏社保待遇领取',
    publisher: '连云港发布',
    date: '2026-01-22',
    url: 'https://m.cqcb.com/jiangsusheng/2026-01-22/6056119_pc.html',
    kind: 'media',
  },
  {
    id: 3,
    title: '2766人，逾期未资格认证将被暂停养老待遇',
    publisher: '新华日报·交汇点',
    date: '2025-12-21',
    url: 'http://www.yzwb.net/news/jiangsu/202512/t20251221_302816.html',
    kind: 'media',
  },
  {
    id: 4,
    title: '2022淮安城乡居民基本养老保险待遇领取资格认证周期',
    publisher: '网上文章（淮安）',
    date: '2022-11-14',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 5,
    title: '关于全面取消领取社会保险待遇资格集中认证（高邮市界首镇）',
    publisher: '高邮市界首镇',
    date: '2018-06-28',
    url: null,
    kind: 'mirror',
  },
];
