import { lookAgain, lookFirst } from './said-alike.ts';
import type { Flow } from './types.ts';

export const cannotBlink: Flow = {
  id: 'cannot-blink',
  title: '不用眨眼的办法',
  forWhom: '卧床、动不了、听不懂提示、看不见、说不出话的老人。',
  needs: {
    atHand: ['老人的身份证', '家属的证件（有的地方要）'],
    present: '上门的，老人在家；家属带材料的，先问老人要不要到',
    src: ['C35', 'N47', 'R:350000:3'],
  },
  steps: [
    lookFirst,
    { do: '换个亮的地方，正脸再试一次', see: '头不要晃，旁边不要有别人', sure: 'secondary', src: ['N09'] },
    {
      do: '换一个入口试',
      see: '眨眼还是读数由手机和入口决定，也许不一样',
      note: '这是从「认证方式随手机和入口不同」推出来的，不一定换得到',
      sure: 'secondary',
      src: ['N03', 'N09'],
    },
    {
      do: '打电话申请上门',
      see: '社区、村里，或 12333',
      go: 'home-visit',
      sure: 'official-text',
      src: ['C03', 'R:350000:3', 'N15'],
    },
    {
      do: '看当地有没有不刷脸的办法',
      see: '上海有「上传材料认证」，湖南公众号有不刷脸的认证',
      seenIn: '上海、湖南',
      sure: 'secondary',
      src: ['R:310000:2', 'R:430000:0'],
    },
    {
      do: '家属带材料去窗口办',
      see: '带什么各地不一样，先打电话',
      sure: 'secondary',
      src: ['C35', 'M08', 'R:350000:3'],
    },
    lookAgain,
  ],
  fails: [
    {
      sign: '窗口要一堆证明',
      fix: '法规写：除身份证件外要别的证明，得有依据。客气地问一句依据是什么',
      src: ['D01'],
    },
    {
      sign: '听说「易人社」不用眨眼',
      fix: '唐山 2024 年写它能做静态认证，只有安卓。张家口 2024 年起改用「河北人社」，先问还能不能用',
      src: ['C35', 'C43', 'R:130000:2'],
    },
    { sign: '刷脸总被判不成功', fix: '看「刷脸不过怎么办」', go: 'face-fails', src: ['C28', 'N10'] },
  ],
  endCheck: '记录里有日子；钱照常到。',
  after: ['把办法记下来，下次先打电话问还行不行'],
  unknown: ['您那里要带什么', '哪个入口的刷脸最容易过'],
  jump: { kind: 'phone' },
  sourceDate: '2024-11-07',
};
