import { lookAgain, lookFirst } from './said-alike.ts';
import type { Flow } from './types.ts';

export const lateOffline: Flow = {
  id: 'late-offline',
  title: '错过了：到窗口补办',
  forWhom: '过了日子、手机上办不了，或者钱已经停了的。',
  needs: {
    atHand: ['本人身份证', '去不了的：家属先打电话问要带什么'],
    present: '本人最好去；卧床的看上门',
    src: ['R:440000:3', 'R:410000:0', 'C35', 'R:350000:3'],
  },
  steps: [
    { ...lookFirst, see: '可能早就自动认证了。顺便看这个月的钱到账没有' },
    { do: '打 12333 问去哪个窗口', see: '再问：我去不了，家里人能不能代', sure: 'secondary', src: ['K01', 'L23'] },
    {
      do: '去不了的，问家属怎么代',
      see: '各地要的东西不一样',
      note: '唐山：身份证加带日期的照片，或健在证明，或住院材料加近期视频。汕尾：老人手拿身份证和当天日历的照片。厦门湖里：配偶子女带自己的证件和亲属关系证明',
      sure: 'secondary',
      src: ['M08', 'C35', 'R:350000:3'],
    },
    { do: '本人带身份证去', sure: 'official-text', src: ['R:410000:0', 'R:440000:3'] },
    { do: '办完问：从哪个月发', see: '再问停的那几个月补不补', sure: 'official-text', src: ['F01', 'R:220000:0'] },
    lookAgain,
    { do: '到账后对一对数', see: '没补就再问一次', sure: 'secondary', src: ['F01'] },
  ],
  fails: [
    { sign: '窗口说手机上就能办', fix: '那就请窗口的人当场帮您办', src: ['R:420000:1', 'N03'] },
    {
      sign: '想知道停的钱补不补',
      fix: '人社部 2023 年的说法：接着发，停的也补。服刑停的不一样',
      src: ['F01', 'M10'],
    },
    {
      sign: '社保认定您不该领、要停掉',
      fix: '可以问清原因，也可以申请复议或打官司',
      src: ['D01'],
    },
  ],
  endCheck: '认证记录里有日子，钱也到了账。',
  after: ['把新的日子记下来，下次早点办'],
  unknown: ['每个地方要带什么', '多久到账（只有吉林、哈尔滨、广东等写了）'],
  jump: { kind: 'phone' },
  sourceDate: '2026-01-20',
};
