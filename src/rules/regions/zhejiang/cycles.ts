import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '330000',
  name: '浙江省',
  effective: {},
  materials: [],
  rules: {},
  places: [
    { code: '330200', name: '宁波市', effective: {}, rules: {} },
    { code: '330100', name: '杭州市', effective: {}, rules: {} },
  ],
};
