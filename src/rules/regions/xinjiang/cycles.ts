import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '650000',
  name: '新疆维吾尔自治区',
  effective: {},
  rules: {},
  places: [{ code: '650100', name: '乌鲁木齐市', effective: {}, rules: {} }],
};
