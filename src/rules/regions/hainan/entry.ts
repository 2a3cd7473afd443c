import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '460000',
  doors: [
    { name: '海易办', kind: 'wechat-mp', state: 'current', src: [1, 0] },
    { name: '电子社保卡', kind: 'wechat-mp', state: 'current', src: [1] },
    { name: '海南一卡通', kind: 'app', state: 'current', src: [1, 0] },
    { name: '掌上12333', kind: 'app', state: 'current', src: [1] },
    { name: '海易办', kind: 'app', state: 'current', src: [0, 1] },
    { name: '海易办', kind: 'alipay', state: 'current', src: [0, 1] },
  ],
  steps: [
    {
      do: '搜「社会保险待遇资格认证」',
      sketch: [{ kind: 'search', text: '社会保险待遇资格认证', tap: true }],
      sure: 'secondary',
      src: [1],
      behind: ['海易办', '电子社保卡'],
    },
    {
      do: '照提示刷脸',
      see: '海南一卡通只要老人的身份证号，做「人脸认证」',
      sketch: [{ kind: 'face' }],
      sure: 'secondary',
      src: [1],
      behind: ['海易办', '电子社保卡'],
    },
  ],
  quirks: [
    { text: '用别人的手机也行，点哪个按钮没写', src: [1] },
    { text: '自助一体机在政务便民服务站和农信社', src: [1] },
    { text: '省里的网页地址是一串数字，本工具不给链接', src: [1] },
  ],
};
