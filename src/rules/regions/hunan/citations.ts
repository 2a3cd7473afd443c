import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '2025湖南省养老、工伤保险待遇领取每年认证一次即可',
    publisher: '人力公司网站（没署发文机关）',
    date: '2025-04-17',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '通知！岳阳9月正式启动！逾期未认证将停发养老金',
    publisher: '岳阳市通知',
    date: '2022',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '长沙老人异地居住怎么办理养老认证',
    publisher: '长沙市通知',
    date: '2022-05-17',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 3,
    title: '吉首市城乡居保待遇领取资格认证',
    publisher: '吉首市公共就业人才网站',
    date: null,
    url: null,
    kind: 'repost',
  },
  {
    id: 4,
    title: '长沙城乡居民养老保险认证周期是多久？',
    publisher: '网上文章（长沙）',
    date: null,
    url: null,
    kind: 'aggregator',
  },
];
