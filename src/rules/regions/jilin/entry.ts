import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '220000',
  doors: [
    { name: '吉林省社会保险', kind: 'wechat-mp', state: 'current', src: [1] },
    { name: '吉林省社会保险', kind: 'alipay', state: 'current', src: [1] },
    { name: '吉林掌上社保', kind: 'app', state: 'current', src: ['N61', 0, 1] },
  ],
  steps: [
    {
      do: '点「去认证」',
      sketch: [{ kind: 'button', text: '去认证', tap: true }],
      sure: 'official-text',
      src: [1],
      behind: ['吉林省社会保险'],
    },
    { do: '照提示刷脸', sketch: [{ kind: 'face' }], sure: 'official-text', src: [1], behind: ['吉林省社会保险'] },
  ],
  quirks: [
    { text: '高龄、重疾办不了的，家属找当地社保局', src: [1] },
    { text: '国外住的用「中国领事」小程序点「养老金资格」', src: [1] },
  ],
  differs: [
    { flows: ['home-visit'], where: '吉林', what: '家属找当地社保局', src: [1, 'N61'] },
    {
      flows: ['late-offline', 'suspended'],
      places: ['220581'],
      where: '吉林梅河新区',
      what: '每月 10 号前办好，当月末接着发，停的也补；之后办的到下月末',
      src: [0],
    },
    {
      flows: ['abroad'],
      places: ['220281'],
      where: '吉林蛟河 2025',
      what: '也可用微信、支付宝的「中国领事」小程序',
      src: [1],
    },
    { flows: ['cannot-blink'], where: '吉林', what: '家属找当地社保局线下办', src: [1] },
  ],
};
