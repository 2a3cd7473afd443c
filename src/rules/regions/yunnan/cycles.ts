import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '530000',
  name: '云南省',
  effective: { from: '2023-08-01' },
  materials: [{ id: 0, publisher: '元谋县社会保险中心', date: '2023' }],
  rules: {
    enterprise: {
      kind: 'period',
      period: 'year',
      maxGap: { months: 12, boundary: 'unknown' },
      certainty: 'official-text',
      src: [0],
    },
    institution: {
      kind: 'period',
      period: 'year',
      maxGap: { months: 12, boundary: 'unknown' },
      certainty: 'official-text',
      src: [0],
    },
    injury: {
      kind: 'period',
      period: 'half-year',
      maxGap: { months: 6, boundary: 'unknown' },
      certainty: 'official-text',
      src: [0],
    },
    survivor: {
      kind: 'period',
      period: 'half-year',
      maxGap: { months: 6, boundary: 'unknown' },
      certainty: 'official-text',
      src: [0],
    },
  },
  places: [
    {
      code: '532328',
      name: '楚雄州元谋县',
      effective: { from: '2023-08-01' },
      rules: {
        enterprise: {
          kind: 'period',
          period: 'year',
          maxGap: { months: 12, boundary: 'unknown' },
          certainty: 'official-text',
          src: [0],
        },
        institution: {
          kind: 'period',
          period: 'year',
          maxGap: { months: 12, boundary: 'unknown' },
          certainty: 'official-text',
          src: [0],
        },
        injury: {
          kind: 'period',
          period: 'half-year',
          maxGap: { months: 6, boundary: 'unknown' },
          certainty: 'official-text',
          src: [0],
        },
        survivor: {
          kind: 'period',
          period: 'half-year',
          maxGap: { months: 6, boundary: 'unknown' },
          certainty: 'official-text',
          src: [0],
        },
      },
    },
  ],
};
