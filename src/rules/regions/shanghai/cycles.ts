import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '310000',
  name: '上海市',
  effective: {},
  materials: [{ id: 0, publisher: '上海社保公众号', date: '2019' }],
  rules: {
    enterprise: { kind: 'notice', certainty: 'reported', src: [0, 1] },
    institution: { kind: 'notice', certainty: 'reported', src: [0, 1] },
  },
  places: [],
};
