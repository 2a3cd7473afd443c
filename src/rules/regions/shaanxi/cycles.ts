import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '610000',
  name: '陕西省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'official-text',
      src: [1],
      sourceDate: '2021-08-18',
      toldBy: '西安市养老保险经办处',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [0],
      sourceDate: '2025',
      toldBy: '西咸新区管委会网站',
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [2, 3],
      sourceDate: '2024-11',
      toldBy: '咸阳市渭城区通知',
    },
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
          sourceDate: '2024-11',
          toldBy: '咸阳市渭城区通知',
          variants: [
            {
              when: { ageBand: ['90-99'] },
              rule: {
                kind: 'rolling',
                every: { months: 6 },
                boundary: 'unknown',
                certainty: 'official-text',
                src: [2],
                sourceDate: '2024-11',
                toldBy: '咸阳市渭城区通知',
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
                sourceDate: '2024-11',
                toldBy: '咸阳市渭城区通知',
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
          sourceDate: '2021-08-18',
          toldBy: '西安市养老保险经办处',
        },
      },
    },
  ],
};
