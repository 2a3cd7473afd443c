import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '320000',
  superseded: [
    { text: '2020 年及以前：一个自然年认证一次。', until: '2020-12-31', src: [0] },
    { text: '高邮界首镇 2018 年：生日那个月到下一年生日的前一个月，办一次。', until: '约2020', src: [5] },
  ],
  notFound: ['帮别人那一项叫什么（只有商业站说支持）'],
  insideSearch: [],
  seenOnce: [],
};
