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
  differs: [
    { flows: ['app-12333'], places: ['460100'], where: '海口', what: '里面叫「社会保险待遇资格认证」', src: [1] },
    { flows: ['silent-match'], where: '海南', what: '点名坐飞机、高铁也算', src: [2] },
    { flows: ['official-website'], where: '海南', what: '省里的网页是一串数字的地址，本工具不给链接', src: [1, 0] },
    { flows: ['counter'], places: ['460100'], where: '海口', what: '自助一体机在政务便民服务站和农信社', src: [1] },
    {
      flows: ['home-visit'],
      places: ['460100'],
      where: '海口',
      what: '要身份证复印件、医院疾病证明、村（居）证明',
      src: ['N47'],
    },
    {
      flows: ['bank'],
      where: '海南',
      what: '农村信用社「社保医保便民服务站」；海口农商银行自助一体机',
      src: [1, 'C19'],
    },
    {
      flows: ['cannot-blink'],
      places: ['460100'],
      where: '海口',
      what: '身份证复印件、医院证明、村居证明，申请上门',
      src: ['N47'],
    },
  ],
};
