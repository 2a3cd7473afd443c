import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '510000',
  name: '四川省',
  effective: {},
  materials: [
    { id: 0, publisher: '凉山州人力资源和社会保障局', date: '2023-01-09' },
    { id: 2, publisher: '达州市通川区人社局', date: '2025-11-26' },
    { id: 3, publisher: '网上文章（成都）', date: '2024' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      first: { kind: 'next-month' },
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
      first: { kind: 'next-month' },
    },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
  },
  places: [
    {
      code: '510100',
      name: '成都市',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
      },
    },
    {
      code: '513400',
      name: '凉山州',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [0],
          first: { kind: 'next-month' },
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [0],
          first: { kind: 'next-month' },
        },
      },
    },
    {
      code: '511702',
      name: '达州市通川区',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'official-text',
          src: [2],
          first: { kind: 'next-month' },
        },
      },
    },
  ],
};
