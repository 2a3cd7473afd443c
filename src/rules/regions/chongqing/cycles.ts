import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '500000',
  name: '重庆市',
  effective: {},
  materials: [{ id: 1, publisher: '网上文章', date: '2022-09-11' }],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [1, 0, 2],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [1, 0, 2],
    },
  },
  places: [],
};
