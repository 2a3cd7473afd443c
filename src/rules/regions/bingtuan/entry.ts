import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '660000',
  doors: [],
  steps: [],
  quirks: [{ text: '没有找到自己的入口。用国家的办法，或打 12333 问', src: ['N08', 'C03'] }],
  differs: [
    { flows: ['provincial-app'], where: '兵团', what: '没有找到省里的入口，先用电子社保卡或国家平台', src: ['N08'] },
  ],
};
