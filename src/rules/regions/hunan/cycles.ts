import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = {
  code: '430000',
  name: '湖南省',
  effective: {},
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [0],
      sourceDate: '2025-04-17',
      toldBy: '人力公司网站（没署发文机关）',
    },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [0, 1],
      sourceDate: '2025-04-17',
      toldBy: '人力公司网站（没署发文机关）',
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'reported',
      src: [3, 4],
      sourceDate: null,
      toldBy: '吉首市公共就业人才网站',
    },
    injury: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [0],
      sourceDate: '2025-04-17',
      toldBy: '人力公司网站（没署发文机关）',
    },
  },
  places: [
    {
      code: '430100',
      name: '长沙市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'reported',
          src: [2],
          sourceDate: '2022-05-17',
          toldBy: '长沙市通知',
        },
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [4],
          sourceDate: null,
          toldBy: '网上文章（长沙）',
        },
      },
    },
    {
      code: '430600',
      name: '岳阳市',
      effective: {},
      rules: {
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [1],
          sourceDate: '2022',
          toldBy: '岳阳市通知',
        },
      },
    },
    {
      code: '433101',
      name: '吉首市',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'unknown',
          certainty: 'official-text',
          src: [3],
          sourceDate: null,
          toldBy: '吉首市公共就业人才网站',
        },
      },
    },
  ],
};
