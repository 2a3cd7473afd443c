import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '360000', changes: [] };
