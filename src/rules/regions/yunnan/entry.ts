import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '530000',
  doors: [
    { name: '云南人社12333', kind: 'app', state: 'current', src: [0] },
    { name: '一部手机办事通', kind: 'app', state: 'current', src: [0] },
  ],
  steps: [
    {
      do: '在里面做资格确认',
      see: '云南叫「确认」，不叫「认证」；点哪里，材料里没写',
      sure: 'secondary',
      src: [0],
      behind: ['云南人社12333'],
    },
    {
      do: '帮人点「帮他人查询」',
      sketch: [{ kind: 'row', text: '帮他人查询', tap: true }],
      sure: 'secondary',
      src: [0],
      behind: ['云南人社12333'],
    },
  ],
  helper: { label: '「帮他人查询」', src: [0] },
  quirks: [{ text: '元谋有微信视频认证', src: [0] }],
  differs: [],
};
