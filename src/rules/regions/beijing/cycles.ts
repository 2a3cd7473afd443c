import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '110000',
  name: '北京市',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [0, 1, 2, 3],
      sourceDate: '2024-11-25',
      toldBy: '北京市人社局消息',
      first: { kind: 'next-month' },
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [0, 1, 2, 3],
      sourceDate: '2024-11-25',
      toldBy: '北京市人社局消息',
      first: { kind: 'next-month' },
    },
  },
  places: [],
};
