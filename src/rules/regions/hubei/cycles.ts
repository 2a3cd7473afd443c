import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '420000',
  name: '湖北省',
  effective: {},
  materials: [
    { id: 0, publisher: '武汉市政务网站', date: '2024-12-11' },
    { id: 2, publisher: '武汉市通知', date: '2024' },
  ],
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
          first: { kind: 'exempt-first-year' },
        },
        institution: {
          kind: 'period',
          period: 'year',
          certainty: 'official-text',
          src: [0, 2],
          first: { kind: 'exempt-first-year' },
        },
        resident: {
          kind: 'period',
          period: 'year',
          certainty: 'official-text',
          src: [0, 2],
          first: { kind: 'exempt-first-year' },
        },
        survivor: { kind: 'period', period: 'year', certainty: 'reported', src: [2] },
      },
    },
    { code: '420804', name: '荆门市掇刀区', effective: {}, rules: {} },
  ],
};
