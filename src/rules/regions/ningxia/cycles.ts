import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '640000',
  name: '宁夏回族自治区',
  effective: {},
  materials: [],
  rules: {},
  places: [],
};
