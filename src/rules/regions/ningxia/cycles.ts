import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = { code: '640000', name: '宁夏回族自治区', effective: {}, rules: {}, places: [] };
