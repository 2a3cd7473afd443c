import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '310000',
  superseded: [{ text: '2019 年前：到住的地方的社保窗口盖章。', until: '2019', src: [0] }],
  notFound: ['2023 年以后的规定', '居民、工伤、遗属'],
  insideSearch: [],
  seenOnce: [],
};
