import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '130000',
  doors: [
    { name: '河北人社', kind: 'app', state: 'current', src: [0, 1, 2] },
    { name: '易人社', note: '安卓', kind: 'app', state: 'old', src: ['C35', 'C43', 3] },
  ],
  steps: [
    {
      do: '点「待遇资格认证」',
      see: '输身份证号，点「刷脸认证」；一个手机可以办好几个人',
      sketch: [
        { kind: 'row', text: '待遇资格认证', tap: true },
        { kind: 'field', text: '身份证号' },
        { kind: 'button', text: '刷脸认证' },
      ],
      sure: 'secondary',
      src: [0, 1],
      behind: ['河北人社'],
    },
  ],
  helper: { label: '输别人的身份证号，可代多人', src: [0] },
  quirks: [
    { text: '张家口 2024年4月起统一用「河北人社」', src: [2] },
    { text: '做不来动作的老人，唐山 2024 年说易人社能做静态认证（不用眨眼），只有安卓', src: ['C35', 'C43'] },
  ],
};
