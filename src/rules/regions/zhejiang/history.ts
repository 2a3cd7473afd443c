import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '330000',
  superseded: [],
  notFound: ['杭州的规定', '宁波有没有自己的入口'],
  insideSearch: [],
  seenOnce: [{ what: '宁波人社 App（地市）：只有网上文章提到，不一定有', src: [] }],
};
