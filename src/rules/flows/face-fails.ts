import type { Flow } from './types.ts';

export const faceFails: Flow = {
  id: 'face-fails',
  title: '刷脸不过怎么办',
  forWhom: '手机上刷脸失败的。',
  needs: { atHand: ['亮一点的地方', '脸上别遮东西'], present: '本人', src: ['N09'] },
  steps: [
    { do: '坐到亮处，正脸对着屏幕', see: '别仰头、低头', sketch: [{ kind: 'face' }], sure: 'secondary', src: ['N09'] },
    { do: '让旁边的人走开', see: '画面里只能有要认证的人', sure: 'secondary', src: ['N09'] },
    {
      do: '头别晃，把全脸放进圆框',
      sketch: [{ kind: 'face' }, { kind: 'row', text: '圆框' }],
      sure: 'secondary',
      src: ['N03', 'N09'],
    },
    { do: '照提示眨眼，或念 4 个数字', see: '哪一种由手机定', sure: 'secondary', src: ['N03', 'N09'] },
    { do: '姓名、号码、地方再对一遍', see: '尾号 x 写成大写 X', sure: 'secondary', src: ['C31', 'N58', 'R:360000:0'] },
    {
      do: '社保卡照片不像本人的，去改照片',
      see: '找本地社会保障卡管理服务部门，改了再认证',
      sure: 'secondary',
      src: ['N10'],
    },
    { do: '都不行就去窗口', see: '或请人上门', go: 'counter', sure: 'official-text', src: ['D01', 'R:420000:1'] },
  ],
  fails: [
    {
      sign: '提示人脸和照片相似度太低',
      fix: '系统拿存着的证件照来比。先到亮处再试；还不像，去改社保卡照片，或去窗口',
      src: ['C28', 'N10', 'R:610000:0'],
    },
    {
      sign: '提示「未检测到人脸信息」',
      fix: '可能没办社保卡，或资料还没录进去。去社保当面办（有的要先「建模」）',
      src: ['C31', 'N43', 'C43'],
    },
    {
      sign: '提示「您不属于本次认证范围」',
      fix: '姓名号码填错，或没收到通知，或资料改过，找发钱的社保',
      src: ['C28'],
    },
    {
      sign: '提示「本年度已认证」',
      fix: '不是失败，隔 3 个月再办（安徽）',
      seenIn: '安徽',
      src: ['R:340000:2'],
    },
    {
      sign: '提示人脸对照片不像（陕西机关）',
      fix: '找原单位办',
      seenIn: '陕西机关事业',
      src: ['R:610000:0'],
    },
    {
      sign: '每月 1 到 3 日办不了',
      fix: '北京京通那几天维护，过了再办',
      seenIn: '北京，2023',
      src: ['C13'],
    },
  ],
  endCheck: '看到「认证成功」，记录里有日子。',
  after: ['记住哪种办法成功了，下次照着来'],
  unknown: ['身份证照片换了是不是就好（没有官方说法）'],
  jump: { kind: 'phone' },
  sourceDate: '2025',
};
