import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '350000',
  name: '福建省',
  effective: {},
  materials: [
    { id: 0, publisher: '福建省人力资源和社会保障厅', date: '2023-11-13' },
    { id: 1, publisher: '福建省人力资源和社会保障厅', date: '2023-11-29' },
    { id: 3, publisher: '厦门市湖里区政府网', date: '2024-11-07' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0],
      first: { kind: 'same-month-next-year' },
    },
    resident: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'official-text',
      src: [1],
      first: { kind: 'counts-from-benefit-start' },
    },
  },
  places: [
    {
      code: '350200',
      name: '厦门市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [3, 4],
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [3, 4],
        },
      },
    },
  ],
};
