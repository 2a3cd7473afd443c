import { lookFirst } from './said-alike.ts';
import type { Flow } from './types.ts';

export const hkMacaoTaiwan: Flow = {
  id: 'hk-macao-taiwan',
  title: '在香港、澳门、台湾认证',
  forWhom: '住在香港、澳门、台湾，在内地领养老金的人。',
  needs: {
    atHand: ['中国领事 APP 要身份证和护照（别的证件能不能用，材料里没写）', '发钱地方的 12333 电话（加区号）'],
    present: '本人',
    src: ['C20', 'X11', 'X12'],
  },
  steps: [
    lookFirst,
    { do: '打发钱地方的 12333', see: '问：我在港澳台，现在认哪一种证明', sure: 'secondary', src: ['K01', 'X12'] },
    {
      do: '先试手机',
      see: '香港：装「中国领事」APP；福建写港澳也能用电子社保卡、掌上12333、国家平台',
      sure: 'secondary',
      src: ['X11', 'N15'],
    },
    {
      do: '手机不行，再开当地证明',
      see: '香港：民政事务总署或工联会；澳门：社会保障基金等；台湾：当地公证书',
      note: '这是 2022 年广州、乌鲁木齐的写法，现在认不认，以电话里说的为准',
      sure: 'secondary',
      src: ['X12', 'R:650000:0'],
    },
    { do: '照电话里说的寄过去', sure: 'secondary', src: ['R:650000:0'] },
    { do: '寄出以后查结果', go: 'check-record', sure: 'secondary', src: ['R:150000:2'] },
  ],
  fails: [
    {
      sign: 'APP 在香港办不成',
      fix: '去驻港公署领事部中国人证件处办纸质表（2021 年的地址电话，先核对）',
      src: ['X11'],
    },
    {
      sign: '证明开好了，不知道寄到哪',
      fix: '打发钱地方的 12333 问地址和收件人，别照网上的旧地址寄',
      src: ['K01', 'R:650000:0'],
    },
    { sign: '寄出去没消息', fix: '打发钱地方的 12333 查收到没有', src: ['K01'] },
  ],
  endCheck: '发钱的地方说收到并通过，记录里看到日子。',
  after: ['把办的方式和日子记下来，下次少问一遍'],
  unknown: ['2022 年以后各地还认不认这些证明', '台湾现在的细节', '澳门现在找谁开'],
  jump: { kind: 'phone' },
  sourceDate: '2022-04-14',
};
