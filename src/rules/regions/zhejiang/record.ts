import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '330000',
  effective: {},
  texts: [{ text: '省内只找到宁波的：每年办 1 次，多数由出行、就医的记录自动确认。没写从哪天算起。', src: [0] }],
  notes: [],
  lateRule: null,
  hotlines: [],
  places: [
    {
      code: '330200',
      effective: {},
      texts: [{ text: '每年办 1 次，多数由出行、就医的记录自动确认。没写从哪天算起。', src: [0] }],
      notes: [],
      lateRule: null,
    },
    {
      code: '330100',
      effective: {},
      texts: [{ text: '没有找到杭州本地的规定。', src: [] }],
      notes: [],
      lateRule: null,
    },
  ],
};
