import { lookAgain, lookFirst } from './said-alike.ts';
import type { Flow } from './types.ts';

export const homeVisit: Flow = {
  id: 'home-visit',
  title: '请人上门',
  forWhom: '卧床、高龄、残疾、重病、出不了门的老人。厦门湖里也给不会用智能手机的人办。',
  needs: {
    atHand: ['老人住的地址、要认证的是哪种待遇', '身份证放在手边（要不要复印件，电话里问）'],
    present: '老人在家',
    src: ['R:350000:3', 'N47', 'C03'],
  },
  steps: [
    lookFirst,
    {
      do: '打电话给老人住处的社区或村',
      see: '没人接就拨 12333',
      sure: 'official-text',
      src: ['R:350000:3', 'C03', 'N50'],
    },
    {
      do: '说：老人出不了门，请上门认证',
      see: '说清为什么出不了门、住哪里、领哪种待遇',
      sure: 'official-text',
      src: ['R:350000:3', 'C03', 'D01'],
    },
    {
      do: '问要准备什么',
      see: '海口写过：身份证复印件、医院证明、村居证明；多数地方没写',
      sure: 'secondary',
      src: ['N47', 'D01'],
    },
    { do: '约好哪天来', see: '把日子写下来', sure: 'secondary', src: ['C03'] },
    { do: '来了当面认证', see: '可能用手机刷脸，也可能拍照', sure: 'secondary', src: ['N03', 'N15', 'N57'] },
    { do: '问：什么时候能查到结果', sure: 'secondary', src: ['R:150000:2'] },
    lookAgain,
  ],
  fails: [
    {
      sign: '社区说不办',
      fix: '打 12333 问发钱的社保；法规要求给老年人上门等便利',
      src: ['D01', 'N50'],
    },
    {
      sign: '子女在外地，没人去申请',
      fix: '成都可以委托别人去任一认证点申请上门',
      seenIn: '成都',
      src: ['R:510000:3'],
    },
    {
      sign: '来人要收钱，或要银行卡、密码',
      fix: '不给，打 12333 核对',
      go: 'rumour-scam',
      src: ['F02', 'F03'],
    },
  ],
  endCheck: '认证记录里有那一天的日子。',
  after: ['把来过的人、日子记一下', '记录里看到日子，才算放心'],
  unknown: ['要等几天', '能不能周末来', '每个地方是不是都有'],
  jump: { kind: 'phone' },
  sourceDate: '2024-11-07',
};
