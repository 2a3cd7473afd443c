import { lookAgain, lookFirst, stopped, untilItSaysSo } from './said-alike.ts';
import type { Flow } from './types.ts';

export const lateOnline: Flow = {
  id: 'late-online',
  title: '错过了：在手机上补',
  forWhom: '过了日子，但钱还没停；或当地允许停了以后自己补的。',
  needs: { atHand: ['能刷脸的手机', '老人的姓名、身份证号'], present: '老人本人在手机前', src: ['R:500000:3', 'C04'] },
  steps: [
    { ...lookFirst, see: '可能早就自动认证了。顺便看这个月的钱到账没有' },
    {
      do: '照平常的办法刷一次脸',
      see: '没停发的时候，和平常认证一样',
      go: 'help-parent',
      sure: 'secondary',
      src: ['R:320000:3', 'R:320000:2'],
    },
    {
      do: '手机说停了不能办，就别再试',
      see: '换到「钱停了怎么办」那一页',
      go: 'suspended',
      sure: 'official-text',
      src: ['M07'],
    },
    {
      do: untilItSaysSo,
      sketch: [{ kind: 'title', text: '认证成功' }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['N03', 'R:320000:1'],
    },
    lookAgain,
    { do: '问：从哪个月发、补不补', see: '各地不一样', sure: 'secondary', src: ['F01', 'K01'] },
    { do: '到账后对一对数', see: '没补就再问一次', sure: 'secondary', src: ['F01'] },
  ],
  fails: [
    { ...stopped, fix: '要先交材料。照「钱停了怎么办」办', seenIn: '广东（村里、社区领的）' },
    {
      sign: '提示「本年度已认证」',
      fix: '它是说今年已经认过。安徽的通知写隔 3 个月再办；钱停了的，打 12333 问',
      seenIn: '安徽',
      src: ['R:340000:2'],
    },
    {
      sign: '怕来不及',
      fix: '停了也能补。别为这个给人转钱',
      go: 'rumour-scam',
      src: ['F01', 'F08'],
    },
  ],
  endCheck: '「认证成功」，还有记录里的日子；钱到账。',
  after: ['把新的日子记下来'],
  unknown: ['材料里没写的地方，停了以后还能不能手机办'],
  sourceDate: '2026-01-22',
};
