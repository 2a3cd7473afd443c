import { consulateWait } from './consulate-wait.ts';
import type { Flow } from './types.ts';

export const abroad: Flow = {
  id: 'abroad',
  title: '在国外认证（中国领事 APP）',
  forWhom: '住在国外、已经在国内按月领养老金的人。第一次办退休的不走这条。',
  needs: {
    atHand: ['身份证', '护照', '邮箱或中国手机号'],
    present: '本人刷脸；申请表可以由别人代填',
    src: ['C20', 'X02', 'X08'],
  },
  steps: [
    {
      do: '先查国内上次认证是哪天',
      see: '国内社保给的别的办法，也还有效',
      seenIn: '驻芝加哥总领馆，2021 年',
      go: 'last-time',
      sure: 'official-text',
      src: ['X02', 'N08'],
    },
    { do: '备好身份证和护照', sure: 'official-text', src: ['C20'] },
    {
      do: '装「中国领事」APP',
      see: '应用商店里都有',
      sketch: [{ kind: 'search', text: '中国领事', tap: true }, { kind: 'grey' }],
      sure: 'official-text',
      src: ['C20'],
    },
    { do: '用邮箱或中国手机号注册', see: '第一次还要实名', sure: 'official-text', src: ['C20'] },
    {
      do: '点「养老金资格」',
      sketch: [{ kind: 'row', text: '养老金资格', tap: true }, { kind: 'grey' }],
      sure: 'official-text',
      src: ['C20'],
    },
    { do: '看完声明，填申请表', see: '可以给自己，也可以代别人填', sure: 'secondary', src: ['X08', 'C20'] },
    { do: '选发钱的地方和您那边的使领馆', sure: 'secondary', src: ['X08'] },
    {
      do: '照提示刷脸',
      see: '这一步是认人；通不通过要等地方审核',
      sketch: [{ kind: 'face' }],
      sure: 'official-text',
      src: ['C20'],
    },
    {
      do: '提交，等审核',
      see: `一般不超过 ${consulateWait.workdays} 个工作日`,
      sure: 'official-text',
      src: consulateWait.src,
    },
    {
      do: '在 APP 里查结果',
      see: '查到通过就好；查不到看下面',
      go: 'check-record',
      sure: 'official-text',
      src: ['C20'],
    },
  ],
  fails: [
    { sign: '身份核不过', fix: '工作时间到使领馆办纸质表', src: ['C20'] },
    {
      sign: '查不到地方的结果',
      fix: '到使领馆办纸质表；或打发钱地方的 12333 问',
      src: ['C20', 'K01'],
    },
    { sign: '已入外籍，APP 不成', fix: '走纸质「健在证明」，到使领馆办', src: ['X02'] },
    {
      sign: '人没法去使领馆',
      fix: '芬兰馆的旧说法：可委托，要代理人证件、本人证件和 30 天内的委托公证书；连续委托三年，第四年要本人去一次。每个馆不一样，先问',
      seenIn: '驻芬兰馆，2020 年转载',
      src: ['X09'],
    },
    {
      sign: '迟迟没人管',
      fix: '结果要问发钱的社保；要找领事，在国外拨 +86-10-12308',
      src: ['K03', 'K04', 'K01'],
    },
  ],
  endCheck: 'APP 里写审核通过，或使领馆给了纸质表，国内记录里也看到。',
  after: ['告诉国内的家人', '在国外领多久要报一次，按发钱那个地方的规矩'],
  differs: [
    { where: '法属波利尼西亚帕皮提领馆页', what: '写每半年一份', src: ['X06'] },
    { where: '驻美使领馆（转载）', what: '原则上每年一次', src: ['X07'] },
  ],
  unknown: ['您那个馆要不要预约、收不收邮寄', '多久一次（以发钱的地方为准）', '「中国领事」小程序和 APP 是不是一样'],
  sourceDate: '2022-09-09',
};
