import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '110000',
  changes: [],
  waits: [{ text: '北京 2021 年的材料（转述）写：3 个工作日内能查到。' }],
};
