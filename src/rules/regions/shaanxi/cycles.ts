import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '610000',
  name: '陕西省',
  effective: {},
  materials: [
    { id: 0, publisher: '西咸新区管委会网站', date: '2025' },
    { id: 1, publisher: '西安市养老保险经办处', date: '2021-08-18' },
    { id: 2, publisher: '咸阳市渭城区通知', date: '2024-11' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'official-text',
      src: [1],
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [0] },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2, 3] },
  },
  places: [
    {
      code: '610404',
      name: '咸阳市渭城区',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [2],
          variants: [
            {
              when: { ageBand: ['90-99'] },
              rule: {
                kind: 'rolling',
                every: { months: 6 },
                boundary: 'unknown',
                certainty: 'official-text',
                src: [2],
              },
            },
            {
              when: { ageBand: ['100plus'] },
              rule: {
                kind: 'rolling',
                every: { months: 3 },
                boundary: 'unknown',
                certainty: 'official-text',
                src: [2],
              },
            },
          ],
        },
      },
    },
    {
      code: '610100',
      name: '西安市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [1],
        },
      },
    },
  ],
};
