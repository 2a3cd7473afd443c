import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '220000',
  name: '吉林省',
  effective: {},
  materials: [
    { id: 1, publisher: '吉林省社会保险事业管理局', date: '2025-04-11' },
    { id: 2, publisher: '吉林发布', date: null },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 0],
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [1] },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [1, 0] },
    injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
  },
  places: [],
};
