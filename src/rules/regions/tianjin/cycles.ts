import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '120000',
  name: '天津市',
  effective: {},
  materials: [{ id: 1, publisher: '中老年时报', date: '2026-01-06' }],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 0],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 0],
    },
  },
  places: [],
};
