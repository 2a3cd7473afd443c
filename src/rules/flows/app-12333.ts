import { lookAgain, lookFirst, stopped, untilItSaysSo } from './said-alike.ts';
import type { Flow } from './types.ts';

export const app12333: Flow = {
  id: 'app-12333',
  title: '用「掌上12333」APP 认证',
  forWhom:
    '会用智能手机的老人给自己办。帮爸妈的，请走「用自己的手机帮爸妈刷」：掌上12333 里能不能帮别人，没有找到说明。',
  needs: {
    atHand: [
      '老人自己的手机，能上网、能照相',
      '老人的身份证（实名注册要用）',
      '没挂失、没注销的社保卡：要先领电子社保卡',
    ],
    present: '老人本人：注册、领卡、认证都要刷自己的脸',
    src: ['N13', 'C06', 'N12'],
  },
  steps: [
    lookFirst,
    {
      do: '在应用商店装「掌上12333」',
      see: '名字要一个字不差',
      note: '人社部点名的手机 APP',
      sketch: [{ kind: 'search', text: '掌上12333', tap: true }, { kind: 'grey' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['C03', 'N13'],
    },
    { do: '用老人自己的名字实名注册', sure: 'secondary', src: ['N13'] },
    {
      do: '照提示刷一次脸',
      see: '这一次只是认人，还不算资格认证',
      sketch: [{ kind: 'face' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N13', 'C29'],
    },
    { do: '领一张电子社保卡', see: '还要刷一次脸，也不算资格认证', sure: 'secondary', src: ['N13', 'N08'] },
    {
      do: '首页搜「待遇资格认证」',
      see: '版本不同，位置不同',
      note: '也可以在「热门服务」里找，或点「电子社保卡」再进「全国服务」',
      seenIn: '福建莆田，2023年10月',
      sketch: [{ kind: 'search', text: '待遇资格认证', tap: true }, { kind: 'grey' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N13'],
    },
    {
      do: '点进去，照提示开始',
      see: '从电子社保卡进去的，按钮叫「开始认证」；别处叫什么没有说明',
      sketch: [
        { kind: 'title', text: '社保待遇资格认证' },
        { kind: 'grey' },
        { kind: 'button', text: '开始认证', tap: true },
      ],
      sure: 'secondary',
      src: ['N03', 'N08'],
    },
    {
      do: '脸对准圆框，照提示做',
      see: '要么眨眼、点头，要么念 4 个数字',
      note: '用哪一种由手机决定，不是您选的',
      sketch: [
        { kind: 'title', text: '社保待遇资格认证' },
        { kind: 'face' },
        { kind: 'row', text: '眨眨眼、点点头' },
        { kind: 'grey' },
      ],
      sure: 'secondary',
      src: ['N03', 'N09'],
    },
    {
      do: untilItSaysSo,
      see: '没看到，先别当办好了',
      sketch: [{ kind: 'title', text: '认证成功' }, { kind: 'grey' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N03', 'R:320000:1', 'N58'],
    },
    lookAgain,
  ],
  fails: [
    {
      sign: '搜不到「待遇资格认证」',
      fix: '换成「社会保险待遇资格认证」再搜；还没有，就点「电子社保卡」→「全国服务」',
      src: ['R:460000:1', 'N13'],
    },
    {
      sign: '电子社保卡领不下来',
      fix: '实体社保卡挂失、锁定、注销时用不了，先去把卡弄好',
      src: ['C06'],
    },
    {
      sign: '领的是工伤或遗属的钱，找不到',
      fix: '人社部的说明只写了三种养老待遇；河南平顶山让供养亲属用掌上12333。拨 12333 问一句。人在外地，前面加发钱那地方的区号',
      src: ['N03', 'N58', 'N09', 'R:310000:0', 'R:510000:1'],
    },
    {
      sign: '说查不到这个人、不在认证范围',
      fix: '先核对姓名和号码；资料改过的，找发钱的社保',
      src: ['C28'],
    },
    { sign: '脸对不上、总失败', fix: '看「刷脸不过怎么办」', go: 'face-fails', src: ['N09', 'C28'] },
    stopped,
  ],
  endCheck: '最后一页写「认证成功」，回头在记录里看到今天的日子。',
  after: ['把日子记下来；页面上若写了下次到期的日子，以它为准', '没看到记录的，过几天再查，或拨 12333 问'],
  unknown: [
    '现在这一版的首页长什么样',
    '里面有没有「为别人认证」',
    '上一次认证的日子在里面哪里看',
    '是不是每个地方的每种待遇都收',
  ],
  sourceDate: '2023-10-20',
};
