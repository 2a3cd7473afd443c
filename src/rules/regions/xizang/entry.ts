import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '540000',
  doors: [
    { name: '老来', note: '拉萨，2023 年', kind: 'app', state: 'old', src: [0] },
    { name: '拉萨掌上社保', place: '540100', kind: 'app', state: 'current', src: [0] },
  ],
  steps: [],
  quirks: [{ text: '只见拉萨 2023 年的公告，别的地方没有找到', src: [0] }],
  differs: [{ flows: ['provincial-app'], where: '西藏', what: '只见拉萨 2023 年的公告', src: [0] }],
};
