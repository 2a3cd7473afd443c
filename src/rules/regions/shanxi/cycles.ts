import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '140000',
  name: '山西省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0],
      sourceDate: null,
      toldBy: '山西某县通知（没署名）',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0],
      sourceDate: null,
      toldBy: '山西某县通知（没署名）',
    },
  },
  places: [{ code: '141100', name: '吕梁市', effective: {}, rules: {} }],
};
