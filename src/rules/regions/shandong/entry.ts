import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '370000',
  doors: [
    { name: '爱山东', kind: 'app', state: 'current', src: ['C04', 0, 2] },
    { name: '爱山东政务服务', kind: 'wechat-mp', state: 'current', src: [1, 2] },
    { name: '济宁人社', place: '370800', kind: 'wechat-oa', state: 'current', src: ['C29', 1, 4, 2] },
    { name: '潍坊社保', place: '370700', kind: 'wechat-oa', state: 'current', src: ['C29', 1, 4, 2] },
    { name: '青岛人社', place: '370200', kind: 'wechat-oa', state: 'current', src: ['C29', 1, 4, 2] },
    { name: '聊城人社', place: '371500', kind: 'wechat-oa', state: 'current', src: ['C29', 1, 4, 2] },
  ],
  steps: [
    {
      do: '搜「社会保险待遇领取资格认证」',
      see: '先用机主自己的信息注册登录',
      sketch: [{ kind: 'search', text: '社会保险待遇领取资格认证', tap: true }],
      sure: 'secondary',
      src: ['C04'],
      behind: ['爱山东'],
    },
    {
      do: '给自己点「立即认证」',
      see: '「立即认证」是济宁公众号里的写法；帮人点「代他人认证」',
      sketch: [
        { kind: 'button', text: '立即认证', tap: true },
        { kind: 'row', text: '代他人认证' },
      ],
      sure: 'secondary',
      src: ['C04', 'C29'],
      behind: ['爱山东'],
      help: {
        do: '点「代他人认证」',
        sketch: [
          { kind: 'button', text: '立即认证' },
          { kind: 'row', text: '代他人认证', tap: true },
        ],
      },
    },
    {
      do: '添加老人信息',
      see: '济宁还要老人的手机号；两个号码不能一样',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
        { kind: 'field', text: '手机号' },
      ],
      sure: 'secondary',
      src: ['C04', 'C29'],
      behind: ['爱山东'],
    },
    {
      do: '点「对认证人进行认证」',
      see: '您不用刷脸，老人刷',
      sketch: [{ kind: 'button', text: '对认证人进行认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: ['C04'],
      behind: ['爱山东'],
    },
    {
      do: '再进去看一遍',
      see: '第一次刷脸只是登录，第二次才是认证',
      sure: 'secondary',
      src: ['C29'],
      behind: ['爱山东'],
      ends: true,
    },
  ],
  helper: { label: '「代他人认证」→「对认证人进行认证」', src: ['C04'] },
  lastTime: { text: '爱山东认证成功后写着下次认证的时间，也能查认证结果', src: [0] },
  quirks: [
    { text: '首次用「爱山东」小程序要刷两次脸', src: ['C29'] },
    { text: '「静默认证」（自动认证）不等于不用办', src: [3] },
  ],
  differs: [
    {
      flows: ['help-parent'],
      where: '山东',
      what: '「代他人认证」→ 添加老人的信息 →「对认证人进行认证」，您不用刷脸',
      src: ['C04'],
    },
    {
      flows: ['e-social-card'],
      places: ['370900'],
      where: '泰安 2025',
      what: '叫「人社办事」，不叫「全国服务」',
      src: ['C04'],
    },
    {
      flows: ['check-record'],
      places: ['370800'],
      where: '山东济宁',
      what: '首次用要刷两次脸，第二次才是认证',
      src: ['C29'],
    },
  ],
};
