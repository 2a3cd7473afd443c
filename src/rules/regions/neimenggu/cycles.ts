import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '150000',
  name: '内蒙古自治区',
  effective: {},
  materials: [
    { id: 0, publisher: '包头市社保部门', date: '2024' },
    { id: 1, publisher: '呼和浩特市新城区通知', date: '2024' },
    { id: 2, publisher: '西乌旗社会保险', date: '2024-06-05' },
    { id: 3, publisher: '北疆新闻', date: '2025' },
  ],
  rules: { resident: { kind: 'varies', certainty: 'reported', src: [0] } },
  places: [
    {
      code: '150200',
      name: '包头市',
      effective: { from: '2025-04-01' },
      rules: {
        enterprise: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        institution: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        resident: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        injury: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [3] },
        survivor: {
          kind: 'period',
          period: 'month',
          within: [1, 10],
          certainty: 'reported',
          src: [3],
          variants: [
            {
              when: { minor: true },
              rule: { kind: 'rolling', every: { months: 6 }, boundary: 'unknown', certainty: 'reported', src: [3] },
            },
          ],
        },
      },
    },
    {
      code: '150102',
      name: '呼和浩特市新城区',
      effective: { until: '2024-12-31' },
      rules: {
        institution: { kind: 'window', windows: [['03-11', '06-30']], year: 2024, certainty: 'reported', src: [1] },
        resident: { kind: 'window', windows: [['03-11', '06-30']], year: 2024, certainty: 'reported', src: [1] },
      },
    },
    {
      code: '152526',
      name: '锡林郭勒盟西乌珠穆沁旗',
      effective: { from: '2024-06-01' },
      rules: {
        enterprise: { kind: 'varies', certainty: 'official-text', src: [2], first: { kind: 'before-first-payment' } },
        institution: { kind: 'varies', certainty: 'official-text', src: [2], first: { kind: 'before-first-payment' } },
      },
    },
  ],
};
