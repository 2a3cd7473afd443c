import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '520000',
  name: '贵州省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'exact-anniversary',
      certainty: 'reported',
      src: [0],
      sourceDate: '2022-03-16',
      toldBy: '紫云自治县人社局',
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
          sourceDate: '2022-03-16',
          toldBy: '紫云自治县人社局',
        },
      },
    },
    {
      code: '520524',
      name: '毕节市织金县',
      effective: { until: '2024-12-31' },
      rules: {
        resident: {
          kind: 'window',
          windows: [['03-01', '04-30']],
          year: 2024,
          certainty: 'official-text',
          src: [1],
          sourceDate: '2024-03-01',
          toldBy: '织金县城乡居民养老保险服务中心',
        },
      },
    },
  ],
};
