import type { Flow } from './types.ts';

export const lastTime: Flow = {
  id: 'last-time',
  title: '查一查：上次什么时候认证的',
  forWhom: '所有人，办之前先看这个。社保自己核对（自动认证）可能早就替您办过了。',
  needs: { atHand: ['老人的姓名、身份证号'], present: '要不要老人在场，材料里没写', src: ['R:110000:3', 'R:360000:0'] },
  steps: [
    {
      do: '打开发钱那个省的入口',
      see: '名字在「本省的 APP 或小程序」',
      go: 'provincial-app',
      byEntry: 'open',
      sure: 'secondary',
      src: ['R:110000:3', 'R:120000:1', 'R:360000:0'],
    },
    {
      do: '找「认证查询」「认证记录」',
      see: '有的写在认证成功那一页',
      sketch: [{ kind: 'title', text: '资格认证' }, { kind: 'row', text: '认证查询', tap: true }, { kind: 'grey' }],
      byEntry: 'look-up',
      sure: 'secondary',
      src: ['R:500000:3', 'R:610000:0', 'N41', 'R:320000:1'],
    },
    {
      do: '看日子：哪天认的、到哪天为止',
      see: '江苏、辽宁会写下次截止',
      byEntry: 'dates',
      sure: 'secondary',
      src: ['R:320000:1', 'R:210000:0'],
    },
    {
      do: '查不到，打 12333 或去窗口问',
      see: '法规写：查自己的待遇记录、咨询都免费',
      sure: 'secondary',
      src: ['L23', 'K01'],
    },
  ],
  fails: [
    {
      sign: '没有「查询」这个按钮',
      fix: '辽宁、江苏把日子写在认证成功那一页；看不到就打 12333',
      src: ['R:210000:0', 'R:320000:1'],
    },
    {
      sign: '写的日子比您记得的晚',
      fix: '可能是自动认证过了。山东写从新日子往后算，别处问 12333',
      src: ['R:370000:3', 'R:320000:2', 'K01'],
    },
    {
      sign: '一个都查不到',
      fix: '打 12333 问。法规写：查待遇记录、咨询都免费',
      src: ['L23', 'K01'],
    },
  ],
  endCheck: '知道两样：上次哪天、到哪天为止。',
  after: ['把日子存进本工具，以后照这个提醒'],
  unknown: [
    '电子社保卡、掌上12333 里在哪看（没找到）',
    '新疆、青海、宁夏、兵团、西藏怎么查',
    '山东爱山东里在哪看（有说法，没见到原文）',
  ],
  jump: { kind: 'phone' },
  sourceDate: '2026-01-06',
};
