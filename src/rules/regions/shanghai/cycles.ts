import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '310000',
  name: '上海市',
  effective: {},
  rules: {
    enterprise: { kind: 'notice', certainty: 'reported', src: [0, 1], sourceDate: '2019', toldBy: '上海社保公众号' },
    institution: { kind: 'notice', certainty: 'reported', src: [0, 1], sourceDate: '2019', toldBy: '上海社保公众号' },
  },
  places: [],
};
