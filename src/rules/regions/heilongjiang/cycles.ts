import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '230000',
  name: '黑龙江省',
  effective: {},
  materials: [
    { id: 0, publisher: '大兴安岭地区松岭区社会保险事业中心', date: '2025-01-17' },
    { id: 1, publisher: '生活报', date: '2023-02-23' },
    { id: 2, publisher: '牡丹江市西安区政府网', date: '2023-01-04' },
    { id: 3, publisher: '黑龙江某市社保公众号', date: '2024' },
    { id: 4, publisher: '七台河市社会保险事业中心', date: '2023-10-20' },
    { id: 5, publisher: '黑龙江发布', date: null },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [0, 1, 3],
      first: { kind: 'before-first-payment' },
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3, 5] },
    resident: { kind: 'period', period: 'quarter', certainty: 'official-text', src: [2] },
    injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
    survivor: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [3] },
  },
  places: [
    {
      code: '230100',
      name: '哈尔滨市',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [5] },
      },
    },
    {
      code: '230900',
      name: '七台河市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [4],
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [4],
        },
      },
    },
    {
      code: '231005',
      name: '牡丹江市西安区',
      effective: {},
      rules: { resident: { kind: 'period', period: 'quarter', certainty: 'official-text', src: [2] } },
    },
  ],
};
