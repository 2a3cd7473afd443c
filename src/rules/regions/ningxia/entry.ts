import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '640000',
  doors: [{ name: '我的宁夏', kind: 'app', state: 'unsure', src: [0] }],
  steps: [],
  quirks: [{ text: '只见到一处教程，没有别的材料', src: [0] }],
  differs: [{ flows: ['provincial-app'], where: '宁夏', what: '只有零星、质量不高的教程', src: [0] }],
};
