import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '养老待遇资格认证如何办理？（百问百答）',
    publisher: '天津滨海新区政府网',
    date: '2022-11-18',
    url: 'http://www.tjbh.gov.cn/contents/12110/542622.html',
    kind: 'government',
  },
  {
    id: 1,
    title: '养老资格认证一年一审别错过',
    publisher: '中老年时报',
    date: '2026-01-06',
    inferred: true,
    url: 'http://www.360elib.com:2027/detail.aspx?NewsCode=NC1049&NewsId=74445928&OrgId=001',
    kind: 'media',
  },
  {
    id: 2,
    title: '天津社保发布逾期未认证人员公告（2025年6月）报道',
    publisher: '中华网',
    date: '2025-06',
    inferred: true,
    url: 'https://mkan.china.com/article/6515740.html',
    kind: 'media',
  },
];
