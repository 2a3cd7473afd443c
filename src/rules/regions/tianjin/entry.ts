import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '120000',
  doors: [
    { name: '津社保', kind: 'wechat-oa', state: 'current', src: [1, 0] },
    { name: '天津社会保险', use: 'look-up', kind: 'wechat-oa', state: 'current', src: [0] },
    { name: '天津人力社保', kind: 'app', state: 'current', src: [1, 0] },
    { name: '市民中心', note: '里面怎么点，材料里没写', kind: 'alipay', state: 'unsure', src: [0] },
  ],
  steps: [
    {
      do: '点「智服务」→「个人用户」',
      sketch: [
        { kind: 'title', text: '津社保' },
        { kind: 'row', text: '智服务' },
        { kind: 'row', text: '个人用户', tap: true },
      ],
      sure: 'secondary',
      src: [1],
      behind: ['津社保'],
    },
    {
      do: '点「社保待遇认证」',
      see: '再点「养老保险待遇资格认证」',
      sketch: [
        { kind: 'row', text: '社保待遇认证', tap: true },
        { kind: 'row', text: '养老保险待遇资格认证' },
      ],
      sure: 'secondary',
      src: [1],
      behind: ['津社保'],
    },
    {
      do: '给自己点「本人认证」，输电话',
      see: '帮人点「为他人认证」：已绑定的亲人，或「其他人的认证」',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '为他人认证' },
      ],
      sure: 'secondary',
      src: [1],
      behind: ['津社保'],
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
  helper: { label: '「为他人认证」：绑定的亲人，或「其他人的认证」', src: [1] },
  lastTime: { text: '津社保公众号可查认证有效期和结果', src: [1, 0] },
  quirks: [
    { text: '对上的会发短信；没收到，可能是手机号没登记或换了，也可能没对上', src: [0] },
    { text: '15 家代发银行的智能自助机也能办', src: [1] },
  ],
  differs: [
    { flows: ['app-12333'], where: '天津', what: '当地的通知写掌上12333 能用', src: [0] },
    { flows: ['alipay'], where: '天津', what: '当地写明支付宝「市民中心」能办，里面怎么点没写', src: [0] },
    { flows: ['wechat'], where: '天津', what: '写明「微信-城市服务」能办，里面怎么点没写', src: [0] },
    { flows: ['silent-match'], where: '天津 2022年11月', what: '约 96%，完成后发短信', src: [0] },
    { flows: ['counter'], where: '天津 2026', what: '区分中心、街镇党群服务中心有窗口', src: [1] },
    { flows: ['help-parent'], where: '天津', what: '「为他人认证」；没绑定的选「其他人的认证」', src: [1] },
    { flows: ['bank'], where: '天津', what: '15 家养老金代发银行的智能自助机', src: [1] },
    { flows: ['last-time'], where: '天津', what: '津社保公众号可查认证有效期和结果', src: [1, 0] },
    { flows: ['rumour-scam'], where: '天津', what: '官方真的会发短信提醒；短信可以看，链接别点', src: [0, 1] },
  ],
};
