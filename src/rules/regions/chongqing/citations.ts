import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '@退休人员 请及时完成养老待遇资格认证（来源：重庆发布）',
    publisher: '重庆市人力社保局（重庆发布）',
    date: '2021-12-30',
    url: null,
    kind: 'repost',
  },
  {
    id: 1,
    title: '重庆养老资格认证指南 重庆养老资格认证周期',
    publisher: '网上文章',
    date: '2022-09-11',
    url: null,
    kind: 'aggregator',
  },
  { id: 2, title: '重庆养老资格认证指南', publisher: '网上文章', date: null, url: null, kind: 'aggregator' },
  {
    id: 3,
    title: '重庆养老资格认证在哪里办理？（网上+现场）',
    publisher: '重庆本地宝',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 4,
    title: '重庆养老保险资格认证多久认证一次',
    publisher: '网上文章',
    date: '2022-12-27',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'H10',
    title: '重庆养老待遇资格认证流程（天气网）',
    publisher: null,
    date: '2022-08-16',
    url: null,
    kind: 'retelling',
  },
];
