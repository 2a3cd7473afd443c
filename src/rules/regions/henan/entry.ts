import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '410000',
  doors: [
    { name: '河南社保', note: '苹果手机暂不支持', kind: 'app', state: 'current', src: ['N32', 'N33', 2] },
    { name: '河南社保', kind: 'wechat-oa', state: 'current', src: ['N32'] },
    { name: '豫事办', kind: 'alipay', state: 'current', src: ['C09', 1, 2] },
    { name: '豫事办', kind: 'app', state: 'current', src: ['N32', 1, 2] },
    { name: '郑好办', note: '郑州', place: '410100', kind: 'app', state: 'current', src: [1] },
  ],
  steps: [
    {
      do: '搜「社保待遇资格认证」',
      sketch: [{ kind: 'search', text: '社保待遇资格认证', tap: true }],
      sure: 'official-text',
      src: [1],
      behind: ['豫事办'],
    },
    {
      do: '选「认证类型」，点「前往认证」',
      see: '帮人点「为他人认证」，填姓名身份证号',
      sketch: [
        { kind: 'row', text: '认证类型', tap: true },
        { kind: 'button', text: '前往认证' },
        { kind: 'row', text: '为他人认证' },
      ],
      sure: 'official-text',
      src: [1, 'C09'],
      behind: ['豫事办'],
      help: {
        do: '点「为他人认证」',
        see: '填老人的姓名、身份证号，选「认证类型」，点「前往认证」',
        sketch: [
          { kind: 'row', text: '为他人认证', tap: true },
          { kind: 'row', text: '认证类型' },
          { kind: 'button', text: '前往认证' },
        ],
      },
    },
    {
      do: '照提示刷脸',
      see: '看到「恭喜您，认证成功」',
      sketch: [{ kind: 'face' }, { kind: 'title', text: '认证成功' }],
      sure: 'secondary',
      src: ['C09'],
      behind: ['豫事办'],
      ends: true,
    },
  ],
  helper: { label: '豫事办叫「为他人认证」，河南社保叫「他人认证」', src: ['C09', 'N33'] },
  lastTime: { text: '线上可以查认证到没到期', src: [0] },
  quirks: [
    { text: '也可带身份证到就近大厅或便民服务网点', src: [0] },
    { text: '供养亲属：掌上12333 或单位、社区协助（平顶山）', src: ['N58'] },
  ],
  differs: [
    { flows: ['app-12333'], places: ['410400'], where: '平顶山', what: '供养亲属可用它', src: ['N58'] },
    { flows: ['official-website'], where: '河南', what: '还有「河南省社会保障网上服务平台」', src: ['N58'] },
    { flows: ['counter'], where: '河南 2026', what: '身份证，就近大厅或便民服务网点', src: [0] },
    {
      flows: ['counter'],
      places: ['410400'],
      where: '平顶山',
      what: '到住处的社保大厅；供养亲属可到单位、社区请人帮',
      src: ['N58'],
    },
    { flows: ['late-online', 'suspended'], where: '河南', what: '审核通过后，下个月接着发，停的也补', src: ['C09'] },
    {
      flows: ['help-parent'],
      where: '河南',
      what: '河南社保叫「他人认证」，豫事办叫「为他人认证」',
      src: ['N33', 'C09'],
    },
    { flows: ['last-time'], where: '河南', what: '线上可以查认证到没到期', src: [0] },
  ],
};
