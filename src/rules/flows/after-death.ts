import type { Flow } from './types.ts';

export const afterDeath: Flow = {
  id: 'after-death',
  title: '老人走了：告诉社保，不能代刷',
  forWhom: '刚办完后事的家里人。请节哀。',
  needs: { atHand: ['去世证明、火化证明（当地要的话）', '老人和家属的证件'], present: '家属去办', src: ['N56', 'D12'] },
  steps: [
    { do: '不用再替老人认证了', see: '人走后接着领的钱，要退', sure: 'official-text', src: ['D01'] },
    {
      do: '20 个工作日内告诉社保',
      see: '从老人走的那天算起。家属、原单位都能报',
      sure: 'official-text',
      src: ['D01', 'D12'],
    },
    {
      do: '村里、社区领的，问村里社区',
      see: '有的地方写 30 日内，以早的为准',
      note: '砀山写 30 日内到村（社区）报注销；条例写 20 个工作日，取早',
      sure: 'secondary',
      src: ['N56', 'D01'],
    },
    {
      do: '问丧葬补助金、抚恤金怎么领',
      see: '该家属领的，一起问清',
      seenIn: '砀山（村里、社区领的）',
      sure: 'official-text',
      src: ['N56'],
    },
    { do: '多领了的，主动说清楚', see: '一下退不清，可以签协议分期退', sure: 'official-text', src: ['D01'] },
  ],
  fails: [
    {
      sign: '多领了，怕被罚',
      fix: '主动说清、退回；一下退不清可以签协议分期。骗领的另外罚款，构成犯罪的追究刑事责任',
      src: ['D01', 'D03'],
    },
    { sign: '钱没停，又发来了', fix: '先别花，告诉社保，问怎么退', src: ['D01'] },
    { sign: '不知道去哪报', fix: '打 12333，或问原单位、社区', src: ['D12', 'K01'] },
  ],
  endCheck: '社保知道了，不再发；多领的说清怎么退。',
  after: ['本工具马上停掉老人的全部提醒', '手机日历里的那一条，要您自己删'],
  differs: [{ where: '村里、社区领的，一般', what: '从下个月起不再发（转述国发〔2014〕8 号）', src: ['D09'] }],
  unknown: ['每个地方要带哪些证明', '职工从哪个月停，没找到明文'],
  jump: { kind: 'phone' },
  sourceDate: '2023-08-16',
};
