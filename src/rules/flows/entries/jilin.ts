import type { RegionEntry } from '../types.ts';

export const jilin: RegionEntry = {
  code: '220000',
  name: '吉林省',
  doors: [
    { name: '吉林省社会保险', kind: 'wechat-mp', state: 'current', src: ['N26'] },
    { name: '吉林省社会保险', kind: 'alipay', state: 'current', src: ['N26'] },
    { name: '吉林掌上社保', kind: 'app', state: 'current', src: ['R:220000:0', 'N61'] },
  ],
  copyNames: ['吉林省社会保险', '吉林掌上社保'],
  insideSearch: [],
  steps: [
    {
      do: '点「去认证」',
      sketch: [{ kind: 'button', text: '去认证', tap: true }],
      sure: 'official-text',
      src: ['N26'],
      door: ['吉林省社会保险'],
    },
    { do: '照提示刷脸', sketch: [{ kind: 'face' }], sure: 'official-text', src: ['N26'], door: ['吉林省社会保险'] },
  ],
  quirks: [
    { text: '高龄、重疾办不了的，家属找当地社保局', src: ['N27'] },
    { text: '国外住的用「中国领事」小程序点「养老金资格」', src: ['N28'] },
  ],
  unknown: ['小程序里帮别人怎么点'],
  date: '2025-04-11',
};
