import type { Flow } from './types.ts';

export const suspended: Flow = {
  id: 'suspended',
  title: '钱停了怎么办',
  forWhom: '养老金没到账，或者社保说停了的。',
  needs: { atHand: ['本人身份证'], present: '先打电话问；要不要本人去，电话里问清', src: ['K01', 'R:410000:0'] },
  steps: [
    { do: '别慌，认证后一般会补发', see: '先打电话，问清为什么停', sure: 'secondary', src: ['F01', 'K01'] },
    { do: '打 12333 问：为什么停', see: '可能是没认证，也可能是别的原因', sure: 'secondary', src: ['K01', 'D01'] },
    { do: '查认证记录', go: 'last-time', sure: 'secondary', src: ['R:120000:1', 'R:110000:3'] },
    {
      do: '再在手机上试一次',
      see: '安徽淮南（村里、社区领的）、重庆写停了也能自己办',
      go: 'help-parent',
      onceStopped: true,
      sure: 'secondary',
      src: ['R:340000:1', 'R:500000:3'],
    },
    {
      do: '手机不让，就去窗口或交材料',
      see: '交什么各地不一样，电话里问清',
      note: '广东 2023 年的写法（村里、社区领的）：在「粤省事」上传，或请镇街代传。要老人手拿当天日历（报纸）和身份证的照片一张、身份证正反面照片',
      sure: 'official-text',
      src: ['M07', 'R:230000:3'],
    },
    { do: '问：从哪个月恢复、补不补', sure: 'official-text', src: ['F01', 'R:220000:0'] },
    { do: '到账后对一对数', sure: 'secondary', src: ['F01'] },
  ],
  fails: [
    {
      sign: '社保说查下来不符合',
      fix: '问清是哪条；不服可以申请复议或打官司',
      src: ['D01'],
    },
    { sign: '服刑期间停的', fix: '有一处材料写这种不补发。问发钱的社保', src: ['M10'] },
    { sign: '等了还没补', fix: '再打电话；各地到账的月份不一样', src: ['F01', 'R:220000:0'] },
  ],
  endCheck: '记录里有新日子，钱也补到账。',
  after: ['把新日子记下来，别再错过'],
  unknown: ['新疆、兵团、青海、宁夏、西藏怎么补', '您那里要带什么、几天到账'],
  jump: { kind: 'phone' },
  sourceDate: '2026-01-22',
};
