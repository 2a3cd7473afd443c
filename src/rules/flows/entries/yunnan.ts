import type { RegionEntry } from '../types.ts';

export const yunnan: RegionEntry = {
  code: '530000',
  name: '云南省',
  doors: [
    { name: '云南人社12333', kind: 'app', state: 'current', src: ['R:530000:0', 'H09'] },
    { name: '一部手机办事通', kind: 'app', state: 'current', src: ['R:530000:0'] },
  ],
  copyNames: ['云南人社12333', '一部手机办事通'],
  insideSearch: [],
  steps: [
    {
      do: '找「资格确认」',
      see: '云南叫「确认」，不叫「认证」',
      sure: 'secondary',
      src: ['H09', 'R:530000:0'],
      door: ['云南人社12333'],
    },
    {
      do: '帮人点「帮他人查询」',
      sketch: [{ kind: 'row', text: '帮他人查询', tap: true }],
      sure: 'secondary',
      src: ['H09'],
      door: ['云南人社12333'],
    },
  ],
  helper: { label: '「帮他人查询」', src: ['H09'] },
  quirks: [{ text: '元谋有微信视频认证', src: ['H09'] }],
  unknown: ['一部手机办事通里怎么点'],
  date: '2023-08',
};
