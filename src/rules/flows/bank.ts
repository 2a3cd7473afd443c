import { lookAgain, lookFirst, stopped } from './said-alike.ts';
import type { Flow } from './types.ts';

export const bank: Flow = {
  id: 'bank',
  title: '到银行认证',
  forWhom: '住得离发养老金的银行近，又不想跑社保大厅的人。',
  needs: {
    atHand: ['本人身份证；有的地方社保卡也行'],
    present: '老人本人',
    src: ['R:340000:2', 'R:500000:3', 'R:460000:1'],
  },
  doors: [
    { id: 'A', title: '网点和自助机', when: '天津、武汉、安徽、重庆、湛江、海南、甘肃等地见到过' },
    {
      id: 'B',
      title: '银行 APP 里的电子社保卡',
      when: '人社部写到的有工、农、中、建、交、邮储、招商、平安',
    },
  ],
  steps: [
    lookFirst,
    {
      do: '先打电话问这家网点能不能办',
      see: '不是每一家都办',
      door: 'A',
      sure: 'secondary',
      src: ['R:120000:1', 'C41'],
    },
    { do: '本人带身份证去', door: 'A', sure: 'secondary', src: ['R:340000:2', 'R:500000:3'] },
    { do: '说「办社保待遇资格认证」', door: 'A', sure: 'secondary', src: ['R:120000:1', 'R:340000:2'] },
    {
      do: '在机器上或柜台照着做',
      see: '机器上的按钮没有找到说明',
      door: 'A',
      sure: 'secondary',
      src: ['R:120000:1', 'C19', 'R:460000:1'],
    },
    {
      do: '打开银行 APP，找「电子社保卡」',
      note: '照这条往下点，办的是您自己的；帮爸妈的走「亲情服务」，见电子社保卡那一页',
      door: 'B',
      sketch: [{ kind: 'search', text: '电子社保卡', tap: true }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N08', 'C07'],
    },
    {
      do: '点「全国服务」',
      door: 'B',
      sketch: [{ kind: 'row', text: '全国服务', tap: true }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N03', 'N08', 'N12'],
    },
    {
      do: '点「社保待遇资格认证」',
      door: 'B',
      sketch: [{ kind: 'row', text: '社保待遇资格认证', tap: true }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N03', 'N08', 'N12'],
    },
    {
      do: '点「开始认证」',
      see: '照提示刷脸',
      door: 'B',
      sketch: [{ kind: 'button', text: '开始认证', tap: true }],
      sure: 'secondary',
      src: ['N03', 'N08', 'N12'],
    },
    lookAgain,
  ],
  fails: [
    { sign: '网点说不办', fix: '问最近哪家办；或去社保窗口', go: 'counter', src: ['C41', 'D01'] },
    {
      sign: '自助机里没有这一项',
      fix: '换窗口。或用手机上的电子社保卡',
      src: ['N08', 'R:500000:3'],
    },
    stopped,
  ],
  endCheck: '认证记录里有当天的日子。',
  after: ['把日子记下来'],
  unknown: ['机器上怎么点', '您家附近哪一家能办', '银行 APP 里还能不能这样办（人社部的话只见转载，年份不明）'],
  sourceDate: '2026-01-06',
};
