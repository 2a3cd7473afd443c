import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '140000',
  name: '山西省',
  effective: {},
  materials: [{ id: 0, publisher: '山西某县通知（没署名）', date: null }],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0],
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-previous-month',
      certainty: 'reported',
      src: [0],
    },
  },
  places: [{ code: '141100', name: '吕梁市', effective: {}, rules: {} }],
};
