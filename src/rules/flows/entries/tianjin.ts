import type { RegionEntry } from '../types.ts';

export const tianjin: RegionEntry = {
  code: '120000',
  name: '天津市',
  doors: [
    { name: '津社保', kind: 'wechat-oa', state: 'current', src: ['C18', 'N35'] },
    { name: '天津社会保险', use: 'look-up', kind: 'wechat-oa', state: 'current', src: ['N36'] },
    { name: '天津人力社保', kind: 'app', state: 'current', src: ['C18'] },
    { name: '城市服务', note: '里面怎么点没有写', kind: 'wechat-mp', state: 'unsure', src: ['N35'] },
    { name: '市民中心', note: '里面怎么点没有写', kind: 'alipay', state: 'unsure', src: ['N35'] },
  ],
  copyNames: ['津社保', '天津社会保险', '天津人力社保'],
  insideSearch: [],
  steps: [
    {
      do: '点「智服务」→「个人用户」',
      sketch: [
        { kind: 'title', text: '津社保' },
        { kind: 'row', text: '智服务', tap: true },
        { kind: 'row', text: '个人用户' },
      ],
      sure: 'secondary',
      src: ['C18'],
      door: ['津社保'],
    },
    {
      do: '点「社保待遇认证」',
      see: '再点「养老保险待遇资格认证」',
      sketch: [
        { kind: 'row', text: '社保待遇认证', tap: true },
        { kind: 'row', text: '养老保险待遇资格认证' },
      ],
      sure: 'secondary',
      src: ['C18'],
      door: ['津社保'],
    },
    {
      do: '给自己点「本人认证」，输电话',
      see: '帮人点「为他人认证」：已绑定的亲人，或「其他人的认证」',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '为他人认证' },
      ],
      sure: 'secondary',
      src: ['C18'],
      door: ['津社保'],
      help: {
        do: '点「为他人认证」',
        see: '选已绑定的亲人，没绑定的选「其他人的认证」',
        sketch: [
          { kind: 'row', text: '本人认证' },
          { kind: 'row', text: '为他人认证', tap: true },
        ],
      },
    },
  ],
  helper: { label: '「为他人认证」：绑定的亲人，或「其他人的认证」', src: ['C18'] },
  lastTime: { text: '津社保公众号可查认证有效期和结果', src: ['C18', 'N36'] },
  quirks: [
    { text: '对上的会发短信；没收到，可能是手机号没登记或换了，也可能没对上', src: ['N36'] },
    { text: '15 家代发银行的智能自助机也能办', src: ['C18'] },
  ],
  unknown: ['城乡居民'],
  date: '2026-01-06',
};
