import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '凉山州关于离退休人员领取社会保险待遇资格确认的公告（引川人社办发〔2020〕87号）',
    publisher: '凉山州人力资源和社会保障局',
    date: '2023-01-09',
    url: null,
    kind: 'repost',
  },
  {
    id: 1,
    title: '养老保险定期待遇领取资格认证（乐至县）',
    publisher: '乐至县社保局',
    date: null,
    url: 'http://zdxx.lezhi.gov.cn/jc/details.aspx?id=200762',
    kind: 'government',
  },
  {
    id: 2,
    title: '人社政策之窗821 居保待遇资格认证注意事项（通川区）',
    publisher: '达州市通川区人社局',
    date: '2025-11-26',
    url: null,
    kind: 'repost',
  },
  {
    id: 3,
    title: '成都养老待遇资格认证',
    publisher: '网上文章（成都）',
    date: '2024',
    inferred: true,
    url: null,
    kind: 'aggregator',
  },
  { id: 'N50', title: '四川养老待遇资格认证方式', publisher: null, date: '2022-03', url: null, kind: 'repost' },
];
