import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '430000',
  name: '湖南省',
  effective: {},
  materials: [
    { id: 0, publisher: '人力公司网站（没署发文机关）', date: '2025-04-17' },
    { id: 1, publisher: '岳阳市通知', date: '2022' },
    { id: 2, publisher: '长沙市通知', date: '2022-05-17' },
    { id: 3, publisher: '吉首市公共就业人才网站', date: null },
    { id: 4, publisher: '网上文章（长沙）', date: null },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [0],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [0, 1],
    },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3, 4] },
    injury: { kind: 'rolling', every: { months: 12 }, boundary: 'end-of-same-month', certainty: 'reported', src: [0] },
  },
  places: [
    {
      code: '430100',
      name: '长沙市',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [4],
        },
      },
    },
    {
      code: '430600',
      name: '岳阳市',
      effective: {},
      rules: {
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [1],
        },
      },
    },
    {
      code: '433101',
      name: '吉首市',
      effective: {},
      rules: {
        resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [3] },
      },
    },
  ],
};
