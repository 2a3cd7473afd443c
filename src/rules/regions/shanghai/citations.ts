import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '2019年上海非本市户籍人员资格认证启动（转自上海社保）',
    publisher: '上海社保公众号',
    date: '2019',
    url: null,
    kind: 'repost',
  },
  {
    id: 1,
    title: '今年的养老待遇资格认证工作将于10月31日结束（上海）',
    publisher: '上海社保问答',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 2,
    title: '领取上海社保待遇资格认证“随申办市民云”操作指南',
    publisher: '上观新闻',
    date: null,
    url: 'https://web.shobserver.com/sgh/detail?id=1623121',
    kind: 'media',
  },
  { id: 'C28', title: '上海人社APP刷脸认证常见问题', publisher: null, date: null, url: null, kind: 'retelling' },
];
