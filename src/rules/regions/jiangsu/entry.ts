import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '320000',
  doors: [
    { name: '江苏智慧人社', kind: 'app', state: 'current', src: [2, 0] },
    { name: '江苏智慧人社', kind: 'wechat-mp', state: 'current', src: [0, 2] },
    { name: '江苏智慧人社', kind: 'alipay', state: 'current', src: [0, 2] },
    { name: '苏服办', kind: 'app', state: 'current', src: [1] },
  ],
  steps: [
    {
      do: '首页搜「待遇资格认证」',
      sketch: [{ kind: 'search', text: '待遇资格认证', tap: true }],
      sure: 'secondary',
      src: [1, 2, 0],
      behind: ['苏服办'],
    },
    {
      do: '选认证类型，填姓名、身份证号',
      see: '点「提交」，再拖一下滑块',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
        { kind: 'button', text: '提交', tap: true },
      ],
      sure: 'secondary',
      src: [1],
      behind: ['苏服办'],
    },
    { do: '照提示刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: [1], behind: ['苏服办'] },
    {
      do: '看到「认证成功」和下次截止',
      see: '把那个截止日期记下来',
      sketch: [{ kind: 'title', text: '认证成功' }],
      sure: 'secondary',
      src: [1],
      behind: ['苏服办'],
      ends: true,
    },
  ],
  lastTime: { text: '认证成功页直接写下次截止', src: [1] },
  quirks: [{ text: '在外地住也能自己刷，不受地区限制', src: [2] }],
  differs: [
    { flows: ['app-12333'], where: '江苏', what: '当地的通知写掌上12333 能用', src: [2] },
    {
      flows: ['late-online', 'suspended'],
      where: '江苏',
      what: '超过 12 个月，下个月停；办了下个月接着发，停的也补',
      src: [2, 3],
    },
    { flows: ['last-time'], where: '江苏', what: '认证成功那一页就写', src: [1] },
  ],
};
