import type { WrittenCycles } from '../../book/cycles-schema.ts';

export const cycles: WrittenCycles = {
  code: '370000',
  name: '山东省',
  effective: {},
  materials: [
    { id: 0, publisher: '山东省社保中心', date: '2024-03-20' },
    { id: 1, publisher: '潍坊社保', date: '2024-03-05' },
    { id: 2, publisher: '聊城市东昌府区通知', date: '2025-03-26' },
  ],
  rules: {
    enterprise: {
      kind: 'rolling',
      every: { months: 12 },
      boundary: 'unknown',
      certainty: 'official-text',
      src: [0, 1],
    },
    institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2, 1] },
    resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
  },
  places: [
    { code: '370200', name: '青岛市', effective: {}, rules: {} },
    {
      code: '370700',
      name: '潍坊市',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [1] },
      },
    },
    {
      code: '371502',
      name: '聊城市东昌府区',
      effective: {},
      rules: {
        enterprise: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
        institution: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
        resident: { kind: 'rolling', every: { months: 12 }, boundary: 'unknown', certainty: 'reported', src: [2] },
      },
    },
  ],
};
