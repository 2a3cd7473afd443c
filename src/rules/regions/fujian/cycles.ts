import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '350000',
  name: '福建省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0],
      sourceDate: '2023-11-13',
      toldBy: '福建省人力资源和社会保障厅',
      first: { kind: 'same-month-next-year' },
    },
    resident: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'official-text',
      src: [1],
      sourceDate: '2023-11-29',
      toldBy: '福建省人力资源和社会保障厅',
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
          sourceDate: '2024-11-07',
          toldBy: '厦门市湖里区政府网',
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [3, 4],
          sourceDate: '2024-11-07',
          toldBy: '厦门市湖里区政府网',
        },
      },
    },
  ],
};
