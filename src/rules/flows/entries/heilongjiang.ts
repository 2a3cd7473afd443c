import type { RegionEntry } from '../types.ts';

export const heilongjiang: RegionEntry = {
  code: '230000',
  name: '黑龙江省',
  doors: [
    { name: '龙江人社', kind: 'alipay', state: 'current', src: ['R:230000:0', 'R:230000:5'] },
    { name: '龙易办', note: '原名「全省事」', kind: 'app', state: 'current', src: ['R:230000:5'] },
    { name: '龙江人社', note: '手机 APP 里的刷脸已移走', kind: 'app', state: 'old', src: ['R:230000:4'] },
    { name: '哈尔滨市人社', place: '230100', kind: 'wechat-oa', state: 'current', src: ['R:230000:1'] },
    { name: '哈尔滨智慧人社', place: '230100', kind: 'wechat-oa', state: 'current', src: ['R:230000:1'] },
  ],
  copyNames: ['龙易办', '哈尔滨市人社', '哈尔滨智慧人社'],
  insideSearch: [],
  steps: [],
  quirks: [
    {
      text: '「龙江人社」APP 的刷脸功能已移到支付宝和全省事（今龙易办），别在老 APP 里找',
      src: ['R:230000:4', 'R:230000:5'],
    },
    { text: '有的市写：停了超过一年的，要到窗口或就近办银行网点人工办', src: ['R:230000:3'] },
  ],
  unknown: ['里面怎么点', '帮别人怎么点'],
  date: '2025-01-17',
};
