import type { RegionEntry } from '../types.ts';

export const qinghai: RegionEntry = {
  code: '630000',
  name: '青海省',
  doors: [{ name: '青海人社通', kind: 'app', state: 'current', src: ['R:630000:0', 'R:630000:1'] }],
  copyNames: ['青海人社通'],
  insideSearch: [],
  steps: [
    {
      do: '点「待遇认证」',
      sketch: [{ kind: 'row', text: '待遇认证', tap: true }],
      sure: 'secondary',
      src: ['R:630000:0'],
      door: ['青海人社通'],
    },
    {
      do: '点「养老待遇资格认证」',
      see: '照提示刷脸',
      sketch: [{ kind: 'row', text: '养老待遇资格认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: ['R:630000:0'],
      door: ['青海人社通'],
    },
  ],
  quirks: [{ text: '只见 2023、2025 年的非官方教程', src: ['R:630000:0', 'R:630000:1'] }],
  unknown: ['规定', '帮别人怎么点'],
  date: '2025-03-18',
};
