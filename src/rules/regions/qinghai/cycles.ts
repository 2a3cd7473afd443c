import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '630000',
  name: '青海省',
  effective: {},
  materials: [],
  rules: {},
  places: [],
};
