import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '500000',
  name: '重庆市',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 1, 2],
      sourceDate: '2022-09-11',
      toldBy: '网上文章',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 1, 2],
      sourceDate: '2022-09-11',
      toldBy: '网上文章',
    },
  },
  places: [],
};
