import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '660000',
  effective: {},
  texts: [{ text: '没有找到兵团多久办一次。', src: [] }],
  notes: [],
  lateRule: null,
  hotlines: [],
  places: [],
};
