import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '660000',
  name: '新疆生产建设兵团',
  effective: {},
  noDoor: true,
  materials: [],
  rules: {},
  places: [],
};
