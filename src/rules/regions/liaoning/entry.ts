import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '210000',
  doors: [{ name: '辽宁人社', kind: 'wechat-mp', state: 'current', src: [0] }],
  steps: [
    {
      do: '点「去绑定」，刷机主自己的脸',
      see: '用的是谁的微信，就刷谁',
      sketch: [{ kind: 'button', text: '去绑定', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: [0],
      behind: ['辽宁人社'],
    },
    {
      do: '回首页点「待遇认证」',
      see: '帮别人点「代他人认证」，加老人的信息',
      sketch: [
        { kind: 'row', text: '待遇认证', tap: true },
        { kind: 'row', text: '代他人认证' },
      ],
      sure: 'secondary',
      src: [0],
      behind: ['辽宁人社'],
      help: {
        do: '回首页点「代他人认证」',
        see: '加上老人的信息',
        sketch: [
          { kind: 'row', text: '待遇认证' },
          { kind: 'row', text: '代他人认证', tap: true },
        ],
      },
    },
    {
      do: '点「前往认证」，老人刷脸',
      sketch: [{ kind: 'button', text: '前往认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: [0],
      behind: ['辽宁人社'],
    },
    { do: '看它给的起止时间', see: '把止的那天记下来', sure: 'secondary', src: [0], behind: ['辽宁人社'], ends: true },
  ],
  helper: { label: '「代他人认证」', src: [0] },
  lastTime: { text: '认证后会写出起止时间', src: [0] },
  quirks: [{ text: '机关事业的，原单位也能网上报', src: [0] }],
  differs: [
    { flows: ['help-parent'], where: '辽宁', what: '先用机主自己的脸绑定，再点「代他人认证」', src: [0] },
    { flows: ['last-time'], where: '辽宁', what: '认证成功那一页就写', src: [0] },
  ],
};
