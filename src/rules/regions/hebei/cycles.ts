import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '130000',
  name: '河北省',
  effective: {},
  materials: [
    { id: 0, publisher: '邯郸市肥乡区通知', date: '2026' },
    { id: 1, publisher: '高阳县通知', date: '2024-01-17' },
    { id: 2, publisher: '张家口市通知', date: '2024' },
    { id: 3, publisher: '定州日报', date: '2022-03-03' },
    { id: 4, publisher: '网上文章（定州）', date: '2024-03-07' },
  ],
  rules: {
    enterprise: {
      kind: 'period',
      period: 'year',
      maxGap: { months: 12, boundary: 'unknown' },
      certainty: 'reported',
      src: [0, 1],
    },
    institution: {
      kind: 'period',
      period: 'year',
      maxGap: { months: 12, boundary: 'unknown' },
      certainty: 'reported',
      src: [0, 1],
    },
    resident: {
      kind: 'period',
      period: 'half-year',
      maxGap: { months: 6, boundary: 'unknown' },
      certainty: 'reported',
      src: [0, 1],
    },
    survivor: { kind: 'period', period: 'half-year', certainty: 'reported', src: [0] },
  },
  places: [
    {
      code: '130700',
      name: '张家口市',
      effective: {},
      rules: {
        enterprise: { kind: 'window', windows: [['01-01', '06-30']], year: 2024, certainty: 'reported', src: [2] },
        institution: { kind: 'window', windows: [['01-01', '06-30']], year: 2024, certainty: 'reported', src: [2] },
        resident: {
          kind: 'window',
          windows: [
            ['01-21', '06-20'],
            ['07-21', '12-20'],
          ],
          year: 2024,
          certainty: 'reported',
          src: [2],
        },
        survivor: { kind: 'period', period: 'quarter', certainty: 'reported', src: [2] },
      },
    },
    {
      code: '130682',
      name: '定州市',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [4] },
        institution: { kind: 'window', windows: [['03-01', '03-31']], year: 2022, certainty: 'reported', src: [3] },
        resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [4] },
        injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [4] },
        survivor: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [4] },
      },
    },
    {
      code: '130407',
      name: '邯郸市肥乡区',
      effective: {},
      rules: {
        enterprise: {
          kind: 'period',
          period: 'year',
          maxGap: { months: 12, boundary: 'unknown' },
          certainty: 'reported',
          src: [0],
        },
        institution: {
          kind: 'period',
          period: 'year',
          maxGap: { months: 12, boundary: 'unknown' },
          certainty: 'reported',
          src: [0],
        },
        resident: { kind: 'period', period: 'half-year', certainty: 'reported', src: [0] },
        injury: {
          kind: 'period',
          period: 'year',
          maxGap: { months: 12, boundary: 'unknown' },
          certainty: 'reported',
          src: [0],
        },
        survivor: { kind: 'period', period: 'half-year', certainty: 'reported', src: [0] },
      },
    },
    {
      code: '130628',
      name: '保定市高阳县',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [1] },
      },
    },
  ],
};
