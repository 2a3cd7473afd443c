/** Newest first; the first is the version of this package. */
export const changelog: readonly { version: string; date: string; lines: readonly string[] }[] = [
  {
    version: '0.1.0',
    date: '2026-11',
    lines: [
      '按发钱的地方算日子，32 个地方，五种待遇。',
      '问几句，给出适合的办法，一步一步教。',
      '错过了、停了怎么补；消息真不真，贴上来看一看。',
      '到时提醒，办好了就不再提醒。',
      '放进手机日历的日子，微信够新的，点开能回到这位长辈。',
      '海报能打印，印上小程序码的，扫一扫就看到同样的步骤。',
    ],
  },
];
