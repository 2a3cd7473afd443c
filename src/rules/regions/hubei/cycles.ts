import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '420000',
  name: '湖北省',
  effective: {},
  rules: {},
  places: [
    {
      code: '420100',
      name: '武汉市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'period',
          period: 'year',
          certainty: 'official-text',
          src: [0, 2],
          sourceDate: '2024-12-11',
          toldBy: '武汉市政务网站',
          first: { kind: 'exempt-first-year' },
        },
        institution: {
          kind: 'period',
          period: 'year',
          certainty: 'official-text',
          src: [0, 2],
          sourceDate: '2024-12-11',
          toldBy: '武汉市政务网站',
          first: { kind: 'exempt-first-year' },
        },
        resident: {
          kind: 'period',
          period: 'year',
          certainty: 'official-text',
          src: [0, 2],
          sourceDate: '2024-12-11',
          toldBy: '武汉市政务网站',
          first: { kind: 'exempt-first-year' },
        },
        survivor: {
          kind: 'period',
          period: 'year',
          certainty: 'reported',
          src: [2],
          sourceDate: '2024',
          toldBy: '武汉市通知',
        },
      },
    },
    { code: '420804', name: '荆门市掇刀区', effective: {}, rules: {} },
  ],
};
