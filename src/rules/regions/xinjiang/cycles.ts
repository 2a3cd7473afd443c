import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '650000',
  name: '新疆维吾尔自治区',
  effective: {},
  noDoor: true,
  materials: [],
  rules: {},
  places: [{ code: '650100', name: '乌鲁木齐市', effective: {}, rules: {} }],
};
