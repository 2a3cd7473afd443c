import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '120000',
  name: '天津市',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      sourceDate: '2026-01-06',
      toldBy: '中老年时报',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      sourceDate: '2026-01-06',
      toldBy: '中老年时报',
    },
  },
  places: [],
};
