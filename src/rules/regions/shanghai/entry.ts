import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '310000',
  doors: [
    { name: '随申办市民云', kind: 'wechat-mp', state: 'current', src: [2] },
    { name: '随申办市民云', kind: 'alipay', state: 'current', src: [2] },
    { name: '随申办市民云', kind: 'app', state: 'current', src: [2] },
    { name: '上海人社', kind: 'app', state: 'old', src: [0, 1] },
  ],
  steps: [
    {
      do: '搜「领取上海社保待遇资格认证」',
      see: '进到认证专区',
      sketch: [{ kind: 'search', text: '领取上海社保待遇资格认证', tap: true }],
      sure: 'secondary',
      src: [2],
      behind: ['随申办市民云'],
    },
    {
      do: '点「去办理」',
      see: '先看看须知，勾选同意，点「下一步」',
      sketch: [
        { kind: 'button', text: '去办理', tap: true },
        { kind: 'button', text: '下一步' },
      ],
      sure: 'secondary',
      src: [2],
      behind: ['随申办市民云'],
    },
    {
      do: '给自己选「本人办理」',
      see: '帮人选「协助他人办理」：姓名、证件号、手机号都要填',
      sketch: [
        { kind: 'row', text: '本人办理', tap: true },
        { kind: 'row', text: '协助他人办理' },
      ],
      sure: 'secondary',
      src: [2],
      behind: ['随申办市民云'],
      help: {
        do: '选「协助他人办理」',
        see: '老人的姓名、证件号、手机号都要填',
        sketch: [
          { kind: 'row', text: '本人办理' },
          { kind: 'row', text: '协助他人办理', tap: true },
        ],
      },
    },
    {
      do: '点「同意并认证」',
      see: '由要认证的人刷脸',
      sketch: [{ kind: 'button', text: '同意并认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: [2],
      behind: ['随申办市民云'],
    },
    {
      do: '看到「认证成功」',
      see: '失败就点「重新认证」，或「上传材料认证」',
      sketch: [
        { kind: 'title', text: '认证成功' },
        { kind: 'button', text: '重新认证' },
        { kind: 'button', text: '上传材料认证' },
      ],
      sure: 'secondary',
      src: [2],
      behind: ['随申办市民云'],
      ends: true,
    },
  ],
  helper: { label: '「协助他人办理」', src: [2] },
  quirks: [
    { text: '进度在「我的」→「我的办件」看', src: [2] },
    { text: '上传材料后 15 个工作日内审完，没通过会打电话', src: [2] },
    { text: '没收到认证通知书的，可能不在这次范围；拿不准打 021-12333 问', src: ['C28', 0] },
    { text: '看到的旧材料只叫非本市户籍的人办；本市户籍的没写要办，也没写可以不办', src: [0, 1] },
  ],
  differs: [
    { flows: ['help-parent'], where: '上海', what: '「协助他人办理」，要填老人的手机号', src: [2] },
    { flows: ['cannot-blink'], where: '上海', what: '页面里「上传材料认证」', src: [2] },
    {
      flows: ['face-fails'],
      where: '上海',
      what: '页面里可「重新认证」或「上传材料认证」，材料 15 个工作日内审完',
      src: [2],
    },
  ],
};
