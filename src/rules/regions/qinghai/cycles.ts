import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = { code: '630000', name: '青海省', effective: {}, rules: {}, places: [] };
