import type { RegionHistory } from '../../book/history-schema.ts';

export const history: RegionHistory = {
  code: '220000',
  superseded: [],
  notFound: ['小程序里帮别人怎么点'],
  insideSearch: [],
  seenOnce: [{ what: '蛟河市社保局 0432-67226342', src: [1] }],
};
