import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '620000',
  name: '甘肃省',
  effective: { from: '2023-07-01' },
  materials: [{ id: 0, publisher: '甘肃日报', date: '2023-07-18' }],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'reported',
      src: [0, 1],
      first: { kind: 'same-month-next-year' },
    },
    institution: {
      kind: 'rolling',
      every: { days: 365 },
      boundary: '365-days',
      certainty: 'reported',
      src: [0, 1],
      first: { kind: 'same-month-next-year' },
    },
    resident: { kind: 'rolling', every: { days: 365 }, boundary: '365-days', certainty: 'reported', src: [0] },
    injury: { kind: 'rolling', every: { days: 365 }, boundary: '365-days', certainty: 'reported', src: [0] },
    survivor: { kind: 'rolling', every: { days: 365 }, boundary: '365-days', certainty: 'reported', src: [0] },
  },
  places: [
    { code: '620100', name: '兰州市', effective: {}, rules: {} },
    { code: '621000', name: '庆阳市', effective: {}, rules: {} },
  ],
};
