import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '540000',
  name: '西藏自治区',
  effective: {},
  materials: [{ id: 0, publisher: '拉萨市公告', date: '2023' }],
  rules: {},
  places: [
    {
      code: '540100',
      name: '拉萨市',
      effective: { until: '2023-12-31' },
      rules: {
        enterprise: {
          kind: 'window',
          windows: [
            ['01-01', '06-30'],
            ['07-01', '12-31'],
          ],
          year: 2023,
          certainty: 'official-text',
          src: [0],
        },
        institution: {
          kind: 'window',
          windows: [
            ['01-01', '06-30'],
            ['07-01', '12-31'],
          ],
          year: 2023,
          certainty: 'official-text',
          src: [0],
        },
        resident: {
          kind: 'window',
          windows: [
            ['01-01', '06-30'],
            ['07-01', '12-31'],
          ],
          year: 2023,
          certainty: 'official-text',
          src: [0],
        },
      },
    },
  ],
};
