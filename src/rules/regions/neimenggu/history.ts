import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '150000',
  superseded: [],
  notFound: ['帮别人那一项叫什么'],
  insideSearch: [],
  seenOnce: [],
};
