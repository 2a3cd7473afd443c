import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = { code: '620000', changes: [{ act: 'show', ways: ['bank'], src: [1] }] };
