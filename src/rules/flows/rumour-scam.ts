import type { Flow } from './types.ts';

export const rumourScam: Flow = {
  id: 'rumour-scam',
  title: '这条消息是真的吗',
  forWhom: '收到认证消息、短信、电话的。',
  needs: { atHand: ['那条消息（在手机上看，不发给我们）'], present: '不用', src: ['F01'] },
  steps: [
    { do: '别点里面的链接', see: '短信可以看，链接不要点', sure: 'secondary', src: ['F04', 'R:120000:0'] },
    {
      do: '不给银行卡、密码、验证码、转账',
      see: '人社部门真发的通知，不要卡、密码和验证码',
      sure: 'secondary',
      src: ['F03', 'F08'],
    },
    {
      do: '看它是不是在吓您',
      see: '「不赶紧认证就停发」这类话，多地辟过谣',
      sure: 'secondary',
      src: ['F01', 'F06', 'F07'],
    },
    { do: '自己打开官方查，不点它的', see: '打 12333，或开官方小程序', sure: 'secondary', src: ['F05', 'K01'] },
    { do: '看网址：斜杠前最后是 .gov.cn', see: '有骗子用 .cc 结尾的假网址', sure: 'secondary', src: ['F05', 'C40'] },
  ],
  fails: [
    {
      sign: '说「不赶紧认证就停发」',
      fix: '各地算法不同，没有全国同一天。自己去查到没到期；真停了，认证后一般会补',
      src: ['F01', 'F07'],
    },
    {
      sign: '说「全国统一几月几号前必须认证」',
      fix: '没有全国统一的日子',
      src: ['F07', 'C03', 'F06'],
    },
    { sign: '要收认证费', fix: '别交。雄安、湛江写明不收费', src: ['F02', 'R:440000:3'] },
    { sign: '自称社保，要您转账「保住账户」', fix: '骗子的话。挂断，报警', src: ['F08'] },
    { sign: '要您装 APP、共享屏幕', fix: '别装，别共享，挂断，自己打 12333', src: ['F03'] },
  ],
  endCheck: '拿不准就打 12333。',
  after: ['把结果发到群里，提醒大家', '真收到官方短信也别点链接，自己去查'],
  differs: [
    {
      where: '一处警方宣传稿',
      what: '写「所有官方认证都在电子社保卡 APP」，不对：各省有自己的入口',
      src: ['F05', 'R:310000:2', 'R:210000:0'],
    },
  ],
  unknown: ['专门讲「资格认证＋共享屏幕」的警示没找到', '110、96110 没有找到出处'],
  jump: { kind: 'phone' },
  sourceDate: '2025-09-30',
};
