import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '320000',
  name: '江苏省',
  effective: {},
  materials: [
    { id: 1, publisher: '澎湃号（江苏）', date: '2025-04-23' },
    { id: 2, publisher: '连云港发布', date: '2026-01-22' },
    { id: 6, publisher: '连云港人社', date: '2022' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'reported',
      src: [2, 0, 1],
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2, 1, 3] },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1, 4] },
    injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
    survivor: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
  },
  places: [
    {
      code: '320700',
      name: '连云港市',
      effective: {},
      rules: {
        injury: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'reported',
          src: [6],
        },
      },
    },
  ],
};
