import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '340000',
  name: '安徽省',
  effective: {},
  materials: [
    { id: 0, publisher: '宿松县社保局', date: '2024-03-27' },
    { id: 1, publisher: '淮南本地宝', date: null },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [0, 2],
      earliestRepeat: { months: 3 },
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [0] },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
  },
  places: [
    {
      code: '340826',
      name: '安庆市宿松县',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [0],
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [0],
        },
        injury: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [0],
        },
        survivor: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [0],
        },
      },
    },
    {
      code: '340400',
      name: '淮南市',
      effective: {},
      rules: {
        resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
      },
    },
  ],
};
