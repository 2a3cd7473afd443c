import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '220000',
  name: '吉林省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      sourceDate: '2025-04-11',
      toldBy: '吉林省社会保险事业管理局',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1],
      sourceDate: '2025-04-11',
      toldBy: '吉林省社会保险事业管理局',
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      sourceDate: '2025-04-11',
      toldBy: '吉林省社会保险事业管理局',
    },
    injury: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [2],
      sourceDate: null,
      toldBy: '吉林发布',
    },
  },
  places: [],
};
