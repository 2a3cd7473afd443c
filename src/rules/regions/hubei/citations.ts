import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '养老保险资格认证有固定时间吗？来看',
    publisher: '武汉市政务网站',
    date: '2024-12-11',
    url: null,
    kind: 'mirror',
  },
  {
    id: 1,
    title: '养老保险领取待遇资格认证（荆门市掇刀区）',
    publisher: '荆门市掇刀区政府网',
    date: '2023-02-04',
    url: 'http://www.duodao.gov.cn/art/2023/2/4/art_12396_965629.html',
    kind: 'government',
  },
  {
    id: 2,
    title: '2024武汉养老保险待遇资格认证时间+方法+材料',
    publisher: '武汉市通知',
    date: '2024',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 3,
    title: '武汉2023年退休认证开始了吗',
    publisher: '网上文章（武汉）',
    date: '2023-02-16',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'N53',
    title: '荆州全面推广市本级企业养老保险微信手机自助认证',
    publisher: '荆州新闻',
    date: '2021-11',
    url: 'http://m-jingzhou.cjyun.org/p/313993.html',
    kind: 'retelling',
  },
];
