import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '440000',
  name: '广东省',
  effective: {},
  materials: [
    { id: 0, publisher: '广州市人力资源和社会保障局', date: '2024-01-23' },
    { id: 3, publisher: '湛江市社会保险基金管理局', date: '2023-12-04' },
    { id: 4, publisher: '恩平市社会保险基金管理局', date: '2022' },
    { id: 5, publisher: '广东省人力资源和社会保障厅', date: '2022-09-30' },
    { id: 6, publisher: '深圳市社保局提醒', date: '2023-08' },
    { id: 8, publisher: '广东省机关事业单位认证指引', date: '2023-05-08' },
    { id: 9, publisher: '恩平市人民政府', date: null },
    { id: 10, publisher: '佛山社保资讯', date: '2023-06-14' },
  ],
  rules: {
    enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'official-text', src: [5] },
    institution: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'reported',
      src: [8, 4],
    },
    resident: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'end-of-same-month',
      certainty: 'official-text',
      src: [0, 1, 3],
      first: { kind: 'next-month' },
    },
  },
  places: [
    {
      code: '440300',
      name: '深圳市',
      effective: {},
      rules: {
        enterprise: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [6],
          earliestRepeat: { perMonth: 1 },
        },
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [6],
          earliestRepeat: { perMonth: 1 },
        },
      },
    },
    {
      code: '440100',
      name: '广州市',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'official-text',
          src: [0],
          first: { kind: 'next-month' },
        },
      },
    },
    {
      code: '440800',
      name: '湛江市',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'official-text',
          src: [3],
        },
      },
    },
    {
      code: '440785',
      name: '恩平市',
      effective: {},
      rules: {
        institution: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'official-text',
          src: [4],
        },
        injury: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [9] },
      },
    },
    {
      code: '440600',
      name: '佛山市',
      effective: {},
      rules: {
        injury: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'end-of-same-month',
          certainty: 'reported',
          src: [10],
        },
      },
    },
  ],
};
