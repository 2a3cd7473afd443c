import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '610000',
  superseded: [{ text: '2021年8月前：一个自然年一次。', until: '2021-08', src: [1] }],
  notFound: ['居民是不是都用这个 APP'],
  insideSearch: [],
  seenOnce: [
    { what: '咸阳市秦都区的社保窗口 029-32000569', src: [3] },
    { what: '咸阳市秦都区的社保窗口 029-32000553', src: [3] },
  ],
};
