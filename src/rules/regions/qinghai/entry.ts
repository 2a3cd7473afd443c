import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '630000',
  doors: [{ name: '青海人社通', kind: 'app', state: 'current', src: [0, 1] }],
  steps: [
    {
      do: '点「待遇认证」',
      sketch: [{ kind: 'row', text: '待遇认证', tap: true }],
      sure: 'secondary',
      src: [0],
      behind: ['青海人社通'],
    },
    {
      do: '点「养老待遇资格认证」',
      see: '照提示刷脸',
      sketch: [{ kind: 'row', text: '养老待遇资格认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: [0],
      behind: ['青海人社通'],
    },
  ],
  quirks: [{ text: '只见 2023、2025 年的非官方教程', src: [0, 1] }],
  differs: [{ flows: ['provincial-app'], where: '青海', what: '只有零星、质量不高的教程', src: [0] }],
};
