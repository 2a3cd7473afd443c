import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '甘肃省调整领取社保待遇资格认证周期',
    publisher: '甘肃日报',
    date: '2023-07-18',
    url: 'http://gs.people.com.cn/BIG5/n2/2023/0718/c183283-40497586.html',
    kind: 'media',
  },
  {
    id: 1,
    title: '甘肃省社会保险事业中心重要提醒',
    publisher: '甘肃省社会保险事业中心提醒（网易号）',
    date: null,
    url: 'https://m.163.com/dy/article/KJAH5FDI055616XH.html',
    kind: 'media',
  },
  {
    id: 2,
    title: '2021兰州市企业离退休人员养老金领取资格怎么认证',
    publisher: '兰州市（找法网）',
    date: '2021-04-28',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 3,
    title: '庆阳市社会保险局致退休人员信',
    publisher: '庆阳市社会保险局',
    date: '2022-12-23',
    url: null,
    kind: 'mirror',
  },
];
