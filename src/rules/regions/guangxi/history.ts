import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '450000',
  superseded: [
    { text: '2018 年：生日那个月到下一年生日的前一个月。', until: '约2022', src: [3] },
    { text: '2018 年前：一个自然年一次。', until: '2018-06-26', src: [3] },
  ],
  notFound: ['建模要不要预约'],
  insideSearch: [],
  seenOnce: [],
};
