import { lookAgain, lookFirst, stopped, untilItSaysSo } from './said-alike.ts';
import type { Flow } from './types.ts';

export const provincialApp: Flow = {
  id: 'provincial-app',
  title: '本省的 APP 或小程序',
  forWhom: '每个地方的首选：发钱那个省自己的入口。',
  needs: {
    atHand: ['老人的姓名、身份证号（有的还要手机号）', '先看一眼：是哪个省、哪个市发的钱'],
    present: '老人本人在手机前',
    src: ['R:210000:0', 'C04', 'R:360000:0'],
  },
  steps: [
    lookFirst,
    { do: '选发钱的那个省', see: '不是老人现在住的地方', byEntry: 'open', sure: 'secondary', src: ['R:360000:0'] },
    {
      do: '照本省那一栏点进去',
      see: '名字不对就搜「养老待遇资格认证」',
      byEntry: 'certify',
      sure: 'secondary',
      src: ['R:210000:0', 'R:440000:8', 'R:310000:2', 'R:500000:3'],
    },
    {
      do: '帮爸妈的点「代他人认证」',
      see: '各地叫法见「用自己的手机帮爸妈刷」',
      sketch: [
        { kind: 'row', text: '本人认证' },
        { kind: 'row', text: '代他人认证', tap: true },
      ],
      byEntry: 'helper',
      sure: 'secondary',
      src: ['R:210000:0', 'C04', 'C09'],
    },
    {
      do: '填老人的姓名、身份证号',
      see: '有的还要手机号',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
      ],
      byEntry: 'fill',
      sure: 'secondary',
      src: ['R:210000:0', 'R:360000:0', 'R:310000:2'],
    },
    {
      do: '选发钱的地方和待遇类别',
      see: '地方选错就查不到人',
      byEntry: 'fill',
      sure: 'secondary',
      src: ['R:360000:0', 'Z05'],
    },
    {
      do: '老人照提示刷脸',
      sketch: [{ kind: 'face' }],
      byEntry: 'face',
      sure: 'secondary',
      src: ['C04', 'R:210000:0'],
    },
    {
      do: untilItSaysSo,
      see: '没看到，先别当办好了',
      sketch: [{ kind: 'title', text: '认证成功' }, { kind: 'grey' }, { kind: 'grey' }],
      byEntry: 'success',
      sure: 'secondary',
      src: ['N03', 'R:320000:1', 'N58'],
    },
    lookAgain,
  ],
  fails: [
    {
      sign: '搜不到本省的名字',
      fix: '换成「电子社保卡」，或电脑上国家平台',
      go: 'e-social-card',
      src: ['N03', 'N15'],
    },
    {
      sign: 'APP 说功能已移走',
      fix: '黑龙江「龙江人社」就移到支付宝和龙易办了',
      src: ['R:230000:4', 'R:230000:5'],
    },
    {
      sign: '有人叫您装「老来」「老来网」',
      fix: '湖南吉首写明它不再管认证。别处先问 12333 再装',
      src: ['R:430000:3'],
    },
    { sign: '查不到老人', fix: '看发钱的市、姓名号码、类别', src: ['R:360000:0', 'C28', 'Z05'] },
    { sign: '脸对不上', fix: '看「刷脸不过怎么办」', go: 'face-fails', src: ['C28', 'N09'] },
    stopped,
  ],
  endCheck: '「认证成功」，还有记录里的日子；有写下次截止的，以它为准。',
  after: ['把日子记下来，也记住用的是哪个入口'],
  unknown: ['新疆、兵团、宁夏的入口', '山西民生山西、湖南、安徽、甘肃、贵州、黑龙江 APP 里的按钮'],
  sourceDate: '2026-01-06',
};
