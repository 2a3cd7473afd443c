import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '330000', changes: [] };
