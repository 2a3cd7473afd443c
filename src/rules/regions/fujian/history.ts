import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '350000',
  superseded: [{ text: '2020 年，村里、社区领的：1 月到 12 月算一期。', until: '2020-12-31', src: [2, 5] }],
  notFound: ['2023 年后的菜单'],
  insideSearch: ['城乡居民养老待遇资格认证'],
  seenOnce: [],
};
