import type { RegionCycles } from '../../book/cycles-schema.ts';

export const cycles: RegionCycles = { code: '660000', name: '新疆生产建设兵团', effective: {}, rules: {}, places: [] };
