import type { Flow } from './types.ts';

export const checkRecord: Flow = {
  id: 'check-record',
  title: '办完了查一查记录',
  forWhom: '刚办完认证的每一个人。刷脸过了不等于办好了。',
  needs: { atHand: ['刚才办的那个入口'], present: '不用', src: ['R:150000:2', 'C29'] },
  steps: [
    { do: '退出来，再进一次那个入口', sure: 'secondary', src: ['R:150000:2'] },
    {
      do: '找「认证记录」「认证查询」',
      see: '上次那个入口里',
      sketch: [{ kind: 'row', text: '认证记录', tap: true }, { kind: 'grey' }],
      sure: 'secondary',
      src: ['R:150000:2', 'R:500000:3', 'R:610000:0'],
    },
    { do: '看有没有今天的日子', see: '有才算真办好', sure: 'secondary', src: ['R:150000:2', 'N43'] },
    {
      do: '没有的，想想刷了几次脸',
      see: '只刷过一次，可能只是登录，再进去刷；两次都刷了，过几天再查',
      go: 'help-parent',
      sure: 'secondary',
      src: ['C29', 'N41'],
    },
  ],
  fails: [
    { sign: '刷脸过了，记录里没有', fix: '第一次可能只是登录，再进去刷第二次', src: ['C29'] },
    {
      sign: '没马上看到结果',
      fix: '北京 2021 年写 3 个工作日内能查到；没写的地方过几天再查',
      src: ['N41'],
    },
    { sign: '查了几天还没有', fix: '打 12333，或去窗口', src: ['K01', 'D01'] },
  ],
  endCheck: '记录里有今天的日子，才点「看到了」。',
  after: ['点「看到了」，本工具就不再催家里人', '点「还在等结果」，过些天再提醒您查一次', '点「没去看」，提醒先照旧'],
  unknown: ['各地多久能在记录里看到（多数没写）'],
  sourceDate: '2025',
};
