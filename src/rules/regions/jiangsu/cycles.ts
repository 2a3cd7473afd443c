import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '320000',
  name: '江苏省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'reported',
      src: [0, 1, 2],
      sourceDate: '2026-01-22',
      toldBy: '连云港发布',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [1, 2, 3],
      sourceDate: '2026-01-22',
      toldBy: '连云港发布',
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [1, 4],
      sourceDate: '2025-04-23',
      toldBy: '澎湃号（江苏）',
    },
    injury: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [2],
      sourceDate: '2026-01-22',
      toldBy: '连云港发布',
    },
    survivor: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [2],
      sourceDate: '2026-01-22',
      toldBy: '连云港发布',
    },
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
          sourceDate: '2022',
          toldBy: '连云港人社',
        },
      },
    },
  ],
};
