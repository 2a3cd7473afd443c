import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '420000',
  changes: [{ act: 'show', ways: ['bank'], places: ['420100'], src: [0] }],
};
