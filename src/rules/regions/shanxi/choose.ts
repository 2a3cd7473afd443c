import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '140000', changes: [] };
