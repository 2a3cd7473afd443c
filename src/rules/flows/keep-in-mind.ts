import { lookAgain } from './said-alike.ts';
import type { Flow } from './types.ts';

export const keepInMind: Flow = {
  id: 'keep-in-mind',
  title: '要留心的几件事',
  forWhom: '每一家。',
  needs: { atHand: ['上次认证的日子（不记得也行）'], present: '不用', src: ['R:110000:3'] },
  steps: [
    {
      do: '记住自己那一种待遇的规矩',
      see: '有的一年一次，有的半年、一季一次',
      note: '企业退休、机关退休、村里社区、工伤、遗属，各算各的',
      sure: 'secondary',
      src: ['R:130000:0', 'R:230000:2', 'C35'],
    },
    {
      do: '以官方显示的到期日为准',
      see: '江苏、辽宁等认证后会写下次截止',
      sure: 'secondary',
      src: ['R:320000:1', 'R:210000:0', 'R:120000:1'],
    },
    { do: '选发钱的地方，不是住的地方', see: '九江的例子：要选「九江市」', sure: 'secondary', src: ['R:360000:0'] },
    { do: '姓名、号码、手机号要对', see: '号码尾巴的 x 要写成大写 X', sure: 'secondary', src: ['C31', 'N58', 'C29'] },
    { do: '类别要选对', see: '内蒙古分「养老」「工伤」「养老遗属」「工伤遗属」', sure: 'secondary', src: ['Z05'] },
    { do: '换了手机号，去改登记的号码', see: '社保靠这个通知您', sure: 'official-text', src: ['R:120000:0'] },
    {
      do: '不把密码、验证码给任何人',
      see: '人社部门真发的通知不要这些',
      go: 'rumour-scam',
      sure: 'secondary',
      src: ['F03'],
    },
    {
      do: '人走了要告诉社保，不能代刷',
      see: '条例写 20 个工作日内',
      go: 'after-death',
      sure: 'official-text',
      src: ['D01', 'D03'],
    },
    lookAgain,
  ],
  fails: [
    {
      sign: '听说「法律规定一年不认证就停发」',
      fix: '社会保险法、经办条例里没有这样写。可当地的规定可能会停，该办还是要办',
      src: ['D01', 'L22', 'R:220000:0'],
    },
    {
      sign: '填错信息，怕被罚',
      fix: '先改对。法里写的罚款是罚骗领的；只是填错会怎样，材料里没写',
      src: ['D03', 'D01'],
    },
  ],
  endCheck: '记得三样：日子、发钱的地方、类别。',
  after: ['把这三样存进本工具，到时候提醒您'],
  unknown: ['您那个区县的细则（没写的地方）'],
  sourceDate: '2026-01-06',
};
