import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '460000',
  superseded: [{ text: '2021 年及以前：当年 10月31日前办，没办的 11 月起停。', until: '2021-12-31', src: [0, 3] }],
  notFound: ['帮别人的按钮叫什么'],
  insideSearch: [],
  seenOnce: [{ what: '省统一认证管理平台（网页）：地址是一串数字，不给链接', src: [0] }],
};
