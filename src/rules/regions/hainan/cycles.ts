import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '460000',
  name: '海南省',
  effective: {},
  materials: [
    { id: 0, publisher: '海南省社会保险服务中心', date: '2024-10-21' },
    { id: 1, publisher: '海口本地宝', date: '2025' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 2],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 2],
    },
    resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
  },
  places: [
    {
      code: '460100',
      name: '海口市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-previous-month',
          certainty: 'reported',
          src: [1],
          first: { kind: 'counts-from-benefit-start' },
        },
        resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
      },
    },
  ],
};
