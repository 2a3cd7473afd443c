import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '230000',
  doors: [
    { name: '龙江人社', kind: 'alipay', state: 'current', src: [0, 5, 3, 4] },
    { name: '龙易办', note: '原名「全省事」', kind: 'app', state: 'current', src: [5] },
    { name: '龙江人社', note: '手机 APP 里的刷脸已移走', kind: 'app', state: 'old', src: [4] },
    { name: '哈尔滨市人社', place: '230100', kind: 'wechat-oa', state: 'current', src: [1] },
    { name: '哈尔滨智慧人社', place: '230100', kind: 'app', state: 'current', src: [1] },
  ],
  steps: [],
  quirks: [
    { text: '「龙江人社」APP 的刷脸功能已移到支付宝和全省事（今龙易办），别在老 APP 里找', src: [4, 5] },
    { text: '有的市写：停了超过一年的，要到窗口或就近办银行网点人工办', src: [3] },
  ],
  differs: [
    {
      flows: ['late-offline', 'suspended'],
      places: ['230100'],
      where: '哈尔滨（企业、机关退休的）',
      what: '每月 1 到 25 日办，下个月接着发，停的也补',
      src: [1, 5],
    },
    {
      flows: ['late-offline', 'bank', 'suspended'],
      where: '黑龙江某市 2024（没写市名）',
      what: '停了超过一年的，要到窗口或「就近办」银行网点人工办',
      src: [3],
    },
    { flows: ['keep-in-mind'], where: '黑龙江（村里、社区领的）', what: '2023年1月写每季度一次', src: [2] },
  ],
};
