import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '330000',
  name: '浙江省',
  effective: {},
  rules: {},
  places: [
    { code: '330200', name: '宁波市', effective: {}, rules: {} },
    { code: '330100', name: '杭州市', effective: {}, rules: {} },
  ],
};
