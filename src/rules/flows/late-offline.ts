import type { Flow } from './types.ts';

export const lateOffline: Flow = {
  id: 'late-offline',
  title: '错过了：到窗口补办',
  forWhom: '过了日子、手机上办不了，或者钱已经停了的。',
  needs: {
    atHand: ['本人身份证', '去不了的：家属先打电话问要带什么'],
    present: '本人最好去；卧床的看上门',
    src: ['N29', 'N31', 'M09', 'N21'],
  },
  steps: [
    {
      do: '先查上次是哪天认证的',
      see: '可能早就自动认证了。顺便看这个月的钱到账没有',
      go: 'last-time',
      sure: 'secondary',
      src: ['C24', 'C27'],
    },
    { do: '打 12333 问去哪个窗口', see: '再问：我去不了，家里人能不能代', sure: 'secondary', src: ['K01', 'L23'] },
    { do: '本人带身份证去', sure: 'official-text', src: ['N31', 'N29'] },
    {
      do: '去不了的，问家属怎么代',
      see: '各地要的东西不一样',
      note: '唐山：身份证加带日期的照片，或健在证明，或住院材料加近期视频。汕尾：老人手拿身份证和当天日历的照片。厦门湖里：配偶子女带自己的证件和亲属关系证明',
      sure: 'secondary',
      src: ['M08', 'M09', 'N21'],
    },
    { do: '办完问：从哪个月发', see: '再问停的那几个月补不补', sure: 'official-text', src: ['M04', 'M02'] },
    { do: '到账后对一对数', see: '没补就再问一次', sure: 'secondary', src: ['M04'] },
    {
      do: '回去查一次认证记录',
      see: '记录里有今天的日子，才算办好',
      go: 'check-record',
      sure: 'secondary',
      src: ['C36', 'C29'],
    },
  ],
  fails: [
    { sign: '窗口说手机上就能办', fix: '那就请窗口的人当场帮您办', sure: 'secondary', src: ['N49', 'N07'] },
    {
      sign: '问要不要补的钱',
      fix: '人社部 2023 年的说法：接着发，停的也补。服刑停的不一样',
      sure: 'secondary',
      src: ['M04', 'M10'],
    },
    {
      sign: '社保认定您不该领、要停掉',
      fix: '可以问清原因，也可以申请复议或打官司',
      sure: 'official-text',
      src: ['L03', 'L09'],
    },
  ],
  endCheck: '认证记录里有日子，钱也到了账。',
  after: ['把新的日子记下来，下次早点办'],
  differs: [
    { where: '哈尔滨', what: '每月 1 到 25 日办，下个月接着发，停的也补', regions: ['230100'], src: ['R:230000:1'] },
    {
      where: '黑龙江某市 2024（没写市名）',
      what: '停了超过一年的，要到窗口或「就近办」银行网点办',
      regions: ['230000'],
      src: ['R:230000:3'],
    },
    {
      where: '吉林梅河新区',
      what: '每月 10 号前办好，当月末接着发，停的也补；之后办的到下月末',
      regions: ['220581'],
      src: ['M02'],
    },
    {
      where: '湖南吉首、长沙，村里社区领的',
      what: '吉首过期 18 个月的走村里、社区的「特殊认证」；长沙过期 12 个月的不能在手机上办',
      regions: ['430100', '433101'],
      src: ['R:430000:3', 'R:430000:4'],
    },
    { where: '武汉', what: '下个月起接着发，停的也补', regions: ['420100'], src: ['R:420000:3'] },
  ],
  unknown: ['每个地方要带什么', '多久到账（只有吉林、哈尔滨、广东等写了）'],
  jump: { kind: 'phone', number: '12333' },
  sourceDate: '2026-01-20',
};
