import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '460000',
  name: '海南省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 2],
      sourceDate: '2024-10-21',
      toldBy: '海南省社会保险服务中心',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0, 2],
      sourceDate: '2024-10-21',
      toldBy: '海南省社会保险服务中心',
    },
    resident: {
      kind: 'rolling',
      every: { months: 6 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [1],
      sourceDate: '2025',
      toldBy: '海口本地宝',
    },
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
          sourceDate: '2025',
          toldBy: '海口本地宝',
          first: { kind: 'counts-from-benefit-start' },
        },
        resident: {
          kind: 'rolling',
          every: { months: 6 },
          boundary: 'unknown',
          certainty: 'reported',
          src: [1],
          sourceDate: '2025',
          toldBy: '海口本地宝',
        },
      },
    },
  ],
};
