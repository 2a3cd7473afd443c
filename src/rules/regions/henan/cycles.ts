import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '410000',
  name: '河南省',
  effective: {},
  materials: [
    { id: 0, publisher: '河南省社会保险中心', date: '2026-01-20' },
    { id: 1, publisher: '郑州市二七区政府网', date: null },
    { id: 2, publisher: '滑县企业养老保险中心', date: '2022-04-07' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'official-text',
      src: [0, 1],
    },
    institution: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'official-text',
      src: [0, 1],
    },
    resident: { kind: 'rolling', every: { days: 365 }, boundary: '365-days', certainty: 'official-text', src: [0, 1] },
    injury: { kind: 'rolling', every: { days: 365 }, boundary: '365-days', certainty: 'official-text', src: [0, 1] },
    survivor: {
      kind: 'rolling',
      every: { days: 180 },
      boundary: '365-days',
      certainty: 'official-text',
      src: [0, 1],
      variants: [
        {
          when: { minor: true },
          rule: { kind: 'notice', said: '未满 18 周岁的不设认证周期', certainty: 'official-text', src: [0] },
        },
      ],
    },
  },
  places: [
    {
      code: '410103',
      name: '郑州市二七区',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { days: 365 },
          boundary: '365-days',
          certainty: 'official-text',
          src: [1],
          first: { kind: 'counts-from-benefit-start' },
        },
        institution: {
          kind: 'rolling',
          every: { days: 365 },
          boundary: '365-days',
          certainty: 'official-text',
          src: [1],
          first: { kind: 'counts-from-benefit-start' },
        },
        resident: {
          kind: 'rolling',
          every: { days: 365 },
          boundary: '365-days',
          certainty: 'official-text',
          src: [1],
          first: { kind: 'counts-from-benefit-start' },
        },
        injury: {
          kind: 'rolling',
          every: { days: 365 },
          boundary: '365-days',
          certainty: 'official-text',
          src: [1],
          first: { kind: 'counts-from-benefit-start' },
        },
        survivor: { kind: 'rolling', every: { days: 180 }, boundary: '365-days', certainty: 'official-text', src: [1] },
      },
    },
    {
      code: '410526',
      name: '滑县',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [2],
        },
        survivor: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'official-text', src: [2] },
      },
    },
  ],
};
