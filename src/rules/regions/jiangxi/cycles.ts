import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '360000',
  name: '江西省',
  effective: {},
  materials: [
    { id: 0, publisher: '九江市社保', date: '2025-01-15' },
    { id: 1, publisher: '江西人社、赣服通公众号', date: null },
    { id: 2, publisher: '赣服通公众号', date: '2023-12-03' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [2, 1],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [2, 1],
    },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [2, 1] },
    injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [1] },
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
        },
      },
    },
  ],
};
