import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '320000', changes: [] };
