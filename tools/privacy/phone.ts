import type { Told } from './told.ts';

/** What the phone keeps, by its storage keys. `{}`: a list or a record of what the document of that name holds. */
export const phone = {
  elders: { what: '长辈，和后面「一位长辈」那份一样', seenBy: '您', until: 'phone', parts: {} },
  changes: {
    what: '您改了、服务还没收到的',
    seenBy: '您',
    until: 'phone',
    parts: { owed: '有没有没报过的', waiting: '等着报的每次改动：编号、时刻、改了哪一项' },
  },
  remote: {
    what: '服务上次说的，没有网也看得见',
    seenBy: '您',
    until: 'phone',
    parts: {
      token: '登录的令牌',
      me: '服务记着的您：长辈、提醒、家里人',
      templates: '消息长什么样',
      error: '上次没成的原因',
      sent: '报过的长辈的编号',
      sentPreferences: '报过的提醒设置',
      accepts: '您点了「允许」、服务还没收到的',
    },
  },
  preferences: {
    what: '提醒怎么发',
    seenBy: '您',
    until: 'phone',
    parts: { hour: '几点', yearlyLookUp: '每年哪天查一查', enabled: '开着还是关着' },
  },
  differences: { what: '您点了「这里不对」、服务还没收到的', seenBy: '您', until: 'phone', parts: {} },
  removed: { what: '您删了、服务还没删的长辈的编号', seenBy: '您', until: 'phone', parts: {} },
  'not-same': { what: '您说「不是」同一位的两位长辈的编号', seenBy: '您', until: 'phone', parts: {} },
  invites: { what: '备好的邀请卡：一串随机字，发没发', seenBy: '您', until: 'phone', parts: {} },
  news: { what: '家里人做了什么，告诉您一次；最多 50 条', seenBy: '您', until: 'phone', parts: {} },
  book: {
    what: '比小程序新的规则资料：原文、签名，哪一版小程序看过',
    seenBy: '您',
    until: 'phone',
    parts: {},
  },
  rulesNews: {
    what: '规则资料改了什么',
    seenBy: '您',
    until: 'phone',
    parts: { askedAt: '什么时候问过有没有新的', moved: '哪笔钱的日期改了：从哪天到哪天' },
  },
  progress: { what: '每个办法看到第几步', seenBy: '您', until: 'phone', parts: {} },
  calendar: { what: '手机日历里给哪天记过', seenBy: '您', until: 'phone', parts: {} },
  aside: { what: '读不出来的旧数据，原样放在一边，每样最多 5 份', seenBy: '您', until: 'phone', parts: {} },
  look: {
    what: '字的大小和颜色',
    seenBy: '您',
    until: 'look',
    parts: { text: '字的大小', theme: '浅色、深色，还是跟着手机' },
  },
} satisfies Record<string, Told>;
