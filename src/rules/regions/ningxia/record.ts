import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '640000',
  effective: {},
  texts: [{ text: '没有找到宁夏多久办一次。', src: [] }],
  notes: [],
  lateRule: null,
  hotlines: [],
  places: [],
};
