import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '梅河新区社保待遇停发提醒（引吉社保〔2022〕37号）',
    publisher: '吉林省社会保险事业管理局',
    date: '2024-08-06',
    url: 'http://jlsi.jl.gov.cn/mhks/tpxw/202408/t20240806_8942810.html',
    kind: 'government',
  },
  {
    id: 1,
    title: '吉林省社会保险待遇领取资格认证宣传卡（蛟河）',
    publisher: '吉林省社会保险事业管理局',
    date: '2025-04-11',
    url: 'http://jlsi.jl.gov.cn/jhs/sbdt/202504/t20250411_9164377.html',
    kind: 'government',
  },
  {
    id: 2,
    title: '重要提醒：三类人员待遇资格认证，逾期暂停发放',
    publisher: '吉林发布',
    date: null,
    url: null,
    kind: 'aggregator',
  },
  {
    id: 'N61',
    title: '吉林市退休人员养老金资格认定指南',
    publisher: null,
    date: '2023-09-26',
    url: null,
    kind: 'repost',
  },
];
