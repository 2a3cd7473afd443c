import type { Flow } from './types.ts';

export const silentMatch: Flow = {
  id: 'silent-match',
  title: '不用办的：自动认证',
  forWhom:
    '所有人。社保先用看病、坐车等记录核对一遍，对上的就算认证了，本人什么也不用做。官方叫「静默认证」「无感认证」。',
  needs: { atHand: ['登记在社保的手机号要是现在用的'], present: '不用人到场', src: ['D01', 'R:120000:0'] },
  steps: [
    {
      do: '先别急着刷脸',
      see: '条例把「信息比对」写在头一个，就是社保自己核对',
      sure: 'official-text',
      src: ['D01'],
    },
    {
      do: '查上次认证是哪天',
      see: '日子比您记得的晚，可能是自动认证过了',
      go: 'last-time',
      sure: 'secondary',
      src: ['R:110000:3', 'R:120000:1', 'R:360000:0'],
    },
    {
      do: '看看有没有社保发来的短信',
      see: '天津：对上的会分批发短信',
      note: '短信可以看，里面的链接不要点',
      seenIn: '天津，2022年11月',
      sure: 'official-text',
      src: ['R:120000:0'],
    },
    {
      do: '查到了：记下新日子',
      see: '下次从这一天往后算（山东的说法）',
      seenIn: '山东，2023年7月',
      sure: 'secondary',
      src: ['R:370000:3'],
    },
    {
      do: '没查到、快到期：自己办一次',
      see: '自动认证不是人人都能对上',
      go: 'help-parent',
      sure: 'secondary',
      src: ['R:320000:2'],
    },
  ],
  fails: [
    {
      sign: '没收到短信',
      fix: '可能是手机号没登记、换了，也可能没对上。先去查记录',
      seenIn: '天津',
      src: ['R:120000:0'],
    },
    {
      sign: '听说「看过病就不用认证」',
      fix: '不一定。江苏 2026 年还说，不是人人都能对上，最好每年自己办一次',
      src: ['R:320000:2'],
    },
  ],
  endCheck: '在官方查询里看到新的认证日期，才算数。',
  after: ['把官方显示的日期记到本工具里', '换了手机号，去把登记的号码也改了'],
  differs: [{ where: '全国 2023年1月', what: '约三分之一的人这样完成', src: ['C03'] }],
  unknown: ['哪种记录一定算', '社保多久核对一次、从哪天算起', '哪些地方查不到结果'],
  sourceDate: '2026-01-22',
};
