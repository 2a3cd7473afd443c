import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '210000',
  name: '辽宁省',
  effective: {},
  materials: [
    { id: 0, publisher: '辽宁省人社厅网站', date: '2025-08-12' },
    { id: 1, publisher: '网上文章（盘锦）', date: null },
  ],
  rules: {
    enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [0] },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [0] },
    survivor: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [0] },
  },
  places: [
    {
      code: '211400',
      name: '葫芦岛市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [0],
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [0],
        },
        resident: { kind: 'period', period: 'half-year', certainty: 'official-text', src: [0] },
        survivor: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'official-text', src: [0] },
      },
    },
    {
      code: '211100',
      name: '盘锦市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-previous-month',
          certainty: 'reported',
          src: [1],
        },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        injury: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        survivor: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
      },
    },
    { code: '210100', name: '沈阳市', effective: {}, rules: {} },
    { code: '210200', name: '大连市', effective: {}, rules: {} },
  ],
};
