import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '110000',
  name: '北京市',
  effective: {},
  materials: [{ id: 3, publisher: '北京市人社局消息', date: '2024-11-25' }],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [3, 0, 1, 2],
      first: { kind: 'next-month' },
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [3, 0, 1, 2],
      first: { kind: 'next-month' },
    },
  },
  places: [],
};
