import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '360000',
  name: '江西省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 2],
      sourceDate: '2023-12-03',
      toldBy: '赣服通公众号',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 2],
      sourceDate: '2023-12-03',
      toldBy: '赣服通公众号',
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1, 2],
      sourceDate: '2023-12-03',
      toldBy: '赣服通公众号',
    },
    injury: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [1],
      sourceDate: null,
      toldBy: '江西人社、赣服通公众号',
    },
  },
  places: [
    {
      code: '360400',
      name: '九江市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [0],
          sourceDate: '2025-01-15',
          toldBy: '九江市社保',
        },
      },
    },
  ],
};
