import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '葫芦岛：领取养老保险待遇资格认证操作指南',
    publisher: '辽宁省人社厅网站',
    date: '2025-08-12',
    url: null,
    kind: 'mirror',
  },
  { id: 1, title: '盘锦退休人员认证周期', publisher: '网上文章（盘锦）', date: null, url: null, kind: 'aggregator' },
  {
    id: 2,
    title: '沈阳市企业退休人员资格认证',
    publisher: '网上文章（沈阳）',
    date: '2022-02',
    url: null,
    kind: 'aggregator',
  },
];
