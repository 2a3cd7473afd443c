import type { Flow } from './types.ts';

export const provincialApp: Flow = {
  id: 'provincial-app',
  title: '本省的 APP 或小程序',
  forWhom: '每个地方的首选：发钱那个省自己的入口。',
  needs: {
    atHand: ['老人的姓名、身份证号（有的还要手机号）', '先看一眼：是哪个省、哪个市发的钱'],
    present: '老人本人在手机前',
    src: ['N34', 'H01', 'C33'],
  },
  steps: [
    {
      do: '先查上次是哪天认证的',
      see: '可能已经自动认证了。查到新日子，就不用再办',
      go: 'last-time',
      sure: 'secondary',
      src: ['C24', 'C27'],
    },
    { do: '选发钱的那个省', see: '不是老人现在住的地方', sure: 'secondary', src: ['C33'] },
    {
      do: '照本省那一栏点进去',
      see: '名字不对就搜「养老待遇资格认证」',
      sure: 'secondary',
      src: ['N34', 'H03', 'N38', 'N44'],
    },
    {
      do: '帮爸妈的点「代他人认证」',
      see: '各地叫法见「用自己的手机帮爸妈刷」',
      sketch: [
        { kind: 'row', text: '本人认证' },
        { kind: 'row', text: '代他人认证', tap: true },
      ],
      sure: 'secondary',
      src: ['N34', 'H02', 'C09'],
    },
    {
      do: '填老人的姓名、身份证号',
      see: '有的还要手机号',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
      ],
      sure: 'secondary',
      src: ['N34', 'C33', 'N38'],
    },
    { do: '选发钱的地方和待遇类别', see: '地方选错就查不到人', sure: 'secondary', src: ['C33', 'Z05'] },
    { do: '老人照提示刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: ['H01', 'N34'] },
    {
      do: '看到「认证成功」再退出',
      see: '没看到，先别当办好了',
      sketch: [{ kind: 'title', text: '认证成功' }, { kind: 'grey' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N03', 'N55', 'N58'],
    },
    {
      do: '回去查一次认证记录',
      see: '记录里有今天的日子，才算办好',
      go: 'check-record',
      sure: 'secondary',
      src: ['C36', 'C29'],
    },
  ],
  fails: [
    {
      sign: '搜不到本省的名字',
      fix: '换成「电子社保卡」，或电脑上国家平台',
      go: 'e-social-card',
      sure: 'secondary',
      src: ['N04', 'N15'],
    },
    {
      sign: 'APP 说功能已移走',
      fix: '黑龙江「龙江人社」就移到支付宝和龙易办了',
      sure: 'secondary',
      src: ['R:230000:4', 'R:230000:5'],
    },
    {
      sign: '有人叫您装「老来」「老来网」',
      fix: '湖南吉首写明它不再管认证。别处先问 12333 再装',
      sure: 'secondary',
      src: ['R:430000:3'],
    },
    { sign: '查不到老人', fix: '看发钱的市、姓名号码、类别', sure: 'secondary', src: ['C33', 'P21', 'Z05'] },
    { sign: '脸对不上', fix: '看「刷脸不过怎么办」', go: 'face-fails', sure: 'secondary', src: ['C28', 'N09'] },
    {
      sign: '手机说「暂停待遇状态不允许资格认证」',
      fix: '钱已经停了，不能再自己刷脸。照「钱停了怎么办」那一页办',
      go: 'suspended',
      seenIn: '广东居民，2023-03',
      sure: 'official-text',
      src: ['M07'],
    },
  ],
  endCheck: '「认证成功」，还有记录里的日子；有写下次截止的，以它为准。',
  after: ['把日子记下来，写上用的是哪个入口'],
  differs: [
    {
      where: '新疆、兵团',
      what: '没有找到省里的入口，先用电子社保卡或国家平台',
      regions: ['650000', '660000'],
      src: ['N08', 'R:650000:0'],
    },
    {
      where: '宁夏、青海、西藏',
      what: '宁夏、青海只有零星、质量不高的教程；西藏只见拉萨 2023 年的公告',
      regions: ['540000', '630000', '640000'],
      src: ['R:640000:0', 'R:630000:0', 'R:540000:0'],
    },
  ],
  unknown: ['新疆、兵团、宁夏的入口', '山西民生山西、湖南、安徽、甘肃、贵州、黑龙江 APP 里的按钮'],
  differsFromSeed: [
    {
      seed: '各地都能在支付宝市民中心、微信城市服务里办',
      evidence: '有省的写明自己的小程序；市民中心只见天津、深圳、绵阳（2020 年）点了名',
      src: ['N35', 'R:440000:6', 'N12', 'N30'],
    },
  ],
  jump: { kind: 'search', name: '本省的入口', searchWords: ['社保待遇资格认证'] },
  sourceDate: '2026-01-06',
};
