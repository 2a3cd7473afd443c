import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '省社保服务中心关于按期完成领取基本养老保险待遇资格认证的通告',
    publisher: '海南省社会保险服务中心',
    date: '2024-10-21',
    url: null,
    kind: 'repost',
  },
  {
    id: 1,
    title: '2025海口退休人员领取待遇资格认证指南（入口+流程）',
    publisher: '海口本地宝',
    date: '2025',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '海南今年领取职工基本养老保险待遇资格递延式认证',
    publisher: '新海南客户端',
    date: '2022-03-25',
    url: null,
    kind: 'mirror',
  },
  {
    id: 3,
    title: '海南2021年度认证办理时间到10月31日',
    publisher: '海南省社保中心',
    date: '2021',
    url: null,
    kind: 'aggregator',
  },
];
