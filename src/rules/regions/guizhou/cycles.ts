import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '520000',
  name: '贵州省',
  effective: {},
  materials: [
    { id: 0, publisher: '紫云自治县人社局', date: '2022-03-16' },
    { id: 1, publisher: '织金县城乡居民养老保险服务中心', date: '2024-03-01' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'reported',
      src: [0],
    },
  },
  places: [
    {
      code: '520425',
      name: '安顺市紫云县',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'exact-anniversary',
          certainty: 'official-text',
          src: [0],
        },
      },
    },
    {
      code: '520524',
      name: '毕节市织金县',
      effective: { until: '2024-12-31' },
      rules: {
        resident: { kind: 'window', windows: [['03-01', '04-30']], year: 2024, certainty: 'official-text', src: [1] },
      },
    },
  ],
};
