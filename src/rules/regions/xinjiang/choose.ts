import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '650000',
  changes: [{ act: 'remove', ways: ['provincial-app'], reason: '这个地方没有找到自己的入口。', src: [0] }],
};
