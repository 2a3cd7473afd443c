import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '510000',
  doors: [
    { name: '四川人社', kind: 'app', state: 'current', src: [2, 0, 1, 3] },
    { name: '四川e社保', kind: 'app', state: 'current', src: ['N50', 1, 0, 3] },
    { name: '达州人社', note: '达州', place: '511700', kind: 'wechat-oa', state: 'current', src: [2] },
  ],
  steps: [
    {
      do: '找「社会保险领取资格认证」',
      sketch: [{ kind: 'row', text: '社会保险领取资格认证', tap: true }],
      sure: 'secondary',
      src: [0],
      behind: ['四川人社'],
    },
    {
      do: '选「本人认证」或「替他人认证」',
      see: '老版本叫「协助他人认证」',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '替他人认证' },
      ],
      sure: 'secondary',
      src: [2, 'N50'],
      behind: ['四川人社'],
      help: {
        do: '选「替他人认证」',
        see: '老版本叫「协助他人认证」',
        sketch: [
          { kind: 'row', text: '本人认证' },
          { kind: 'row', text: '替他人认证', tap: true },
        ],
      },
    },
    { do: '照提示刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: [2], behind: ['四川人社'] },
  ],
  helper: { label: '「替他人认证」，老版本叫「协助他人认证」', src: [2, 'N50'] },
  quirks: [
    { text: '带身份证或社保卡，全省就近网点都能办（2022）', src: ['N50'] },
    { text: '成都：可委托别人去任一认证点申请上门', src: [3] },
  ],
};
