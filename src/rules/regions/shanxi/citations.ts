import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '某县致领取养老金人员的通知（论坛转载）',
    publisher: '山西某县通知（没署名）',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 1,
    title: '企业职工领取养老保险待遇资格认证（事项公开，吕梁市）',
    publisher: '吕梁市人社局',
    date: '2021-10-15',
    url: null,
    kind: 'mirror',
  },
  {
    id: 2,
    title: '7月12日起 山西社保待遇资格集中认证取消了',
    publisher: '大同晚报',
    date: '2018-07-14',
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'N11',
    title: '太原养老保险待遇资格认证流程（电子社保卡）',
    publisher: '太原本地宝',
    date: null,
    url: 'http://m.ty.bendibao.com/live/73877.shtm',
    kind: 'retelling',
  },
];
