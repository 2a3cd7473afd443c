import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '410000', changes: [] };
