import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '《关于北京市2023年领取社会保险待遇人员资格认证工作的公告》的媒体转述',
    publisher: '北京市人社局公告的报道',
    date: '2023',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '北京养老金资格认证时间及认证怎么操作？',
    publisher: '网上文章',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '北京社保待遇资格认证每年是什么时间认证？',
    publisher: '网上文章',
    date: '2023-08-19',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 3,
    title: '北京市人社局消息（转载副本）',
    publisher: '北京市人社局消息',
    date: '2024-11-25',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'N41',
    title: '2021北京社保待遇认证网上办理指南',
    publisher: '北京本地宝',
    date: '2021',
    url: 'https://m.bj.bendibao.com/zffw/288525.html',
    kind: 'retelling',
  },
  {
    id: 'C13',
    title: '北京2023社保待遇资格认证',
    publisher: null,
    date: '2023',
    inferred: true,
    url: null,
    kind: 'retelling',
  },
];
