import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '元谋县关于调整养老、工伤保险待遇领取资格确认周期的通告（转发省社保局文件）',
    publisher: '元谋县社会保险中心',
    date: '2023',
    url: null,
    kind: 'mirror',
  },
  {
    id: 1,
    title: '昆明/云南 2021 下半年确认（英译聚合站）',
    publisher: '网上文章',
    date: '2021',
    url: null,
    kind: 'aggregator',
  },
];
