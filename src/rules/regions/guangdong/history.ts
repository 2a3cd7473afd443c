import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '440000',
  superseded: [
    { text: '深圳：按退休月份或出生月份。', until: '2022-08 之前', src: [7] },
    {
      place: '440300',
      text: '2020 年：退休月份（有的人是出生月份）那个月和前 1 到 3 个月。',
      until: '2022-08 之前',
      src: [7],
    },
  ],
  notFound: ['深圳现在的算法'],
  insideSearch: [],
  seenOnce: [{ what: '支付宝「市民中心」（深圳）：里面怎么点，材料里没写', src: [6] }],
};
