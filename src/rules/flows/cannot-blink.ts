import type { Flow } from './types.ts';

export const cannotBlink: Flow = {
  id: 'cannot-blink',
  title: '不用眨眼的办法',
  forWhom: '卧床、动不了、听不懂提示、看不见、说不出话的老人。',
  needs: {
    atHand: ['老人的身份证', '家属的证件（有的地方要）'],
    present: '上门的，老人在家；家属带材料的，先问老人要不要到',
    src: ['M09', 'N47', 'N21'],
  },
  steps: [
    {
      do: '先查上次是哪天认证的',
      see: '可能已经自动认证了。查到新日子，就不用再办',
      go: 'last-time',
      sure: 'secondary',
      src: ['C24', 'C27'],
    },
    { do: '换个亮的地方，正脸再试一次', see: '头不要晃，旁边不要有别人', sure: 'secondary', src: ['N09'] },
    {
      do: '换一个入口试',
      see: '眨眼还是读数由手机和入口决定，也许不一样',
      note: '这是从「认证方式随手机和入口不同」推出来的，不一定换得到',
      sure: 'secondary',
      src: ['N05', 'N09'],
    },
    {
      do: '打电话申请上门',
      see: '社区、村里，或 12333',
      go: 'home-visit',
      sure: 'official-text',
      src: ['C21', 'N19', 'N16'],
    },
    {
      do: '看当地有没有不刷脸的办法',
      see: '上海有「上传材料认证」，湖南公众号有不刷脸的认证',
      seenIn: '上海、湖南',
      sure: 'secondary',
      src: ['N39', 'R:430000:0'],
    },
    { do: '家属带材料去窗口办', see: '带什么各地不一样，先打电话', sure: 'secondary', src: ['M09', 'M08', 'N21'] },
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
      sign: '窗口要一堆证明',
      fix: '法规写：除身份证件外要别的证明，得有依据。客气地问一句依据是什么',
      sure: 'official-text',
      src: ['L07'],
    },
    {
      sign: '听说「易人社」不用眨眼',
      fix: '唐山 2024 年写它能做静态认证，只有安卓。张家口 2024 年起改用「河北人社」，先问还能不能用',
      sure: 'secondary',
      src: ['C35', 'C43', 'R:130000:2'],
    },
    { sign: '刷脸总被判不成功', fix: '看「刷脸不过怎么办」', go: 'face-fails', sure: 'secondary', src: ['C28', 'N10'] },
  ],
  endCheck: '记录里有日子；钱照常到。',
  after: ['把办法记下来，下次先打电话问还行不行'],
  differs: [
    {
      where: '唐山 2024',
      what: '家属带身份证加带日期照片，或健在证明，或住院材料加近期视频',
      regions: ['130200'],
      src: ['M09'],
    },
    { where: '汕尾', what: '老人手拿身份证和当天日历拍照，交给社保', regions: ['441500'], src: ['M08'] },
    { where: '厦门湖里', what: '配偶子女带自己证件和亲属关系证明到社区', regions: ['350206'], src: ['N21'] },
    { where: '海口', what: '身份证复印件、医院证明、村居证明，申请上门', regions: ['460100'], src: ['N47'] },
    { where: '上海', what: '页面里「上传材料认证」', regions: ['310000'], src: ['N39'] },
    { where: '湖南', what: '公众号「智慧人社」有不刷脸的认证', regions: ['430000'], src: ['R:430000:0'] },
    { where: '吉林', what: '家属找当地社保局线下办', regions: ['220000'], src: ['N27'] },
  ],
  unknown: ['您那里要带什么', '哪个入口的刷脸最容易过'],
  differsFromSeed: [
    { seed: '行动不便可预约上门', evidence: '对。再加一样：有的地方还能家属带材料办', src: ['M09', 'N21'] },
  ],
  jump: { kind: 'phone', number: '12333' },
  sourceDate: '2024-11-07',
};
