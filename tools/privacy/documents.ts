import type { Told } from './told.ts';

/** What `elders.state` holds, by the contract's own fields. */
export const documents = {
  elder: {
    what: '一位长辈',
    seenBy: '家里人',
    until: 'elder',
    parts: {
      id: '随机编号',
      relation: '您叫长辈什么；家里各叫各的，存在 relations',
      birthYear: '哪年生的，只在当地按年纪算时才问',
      ageBand: '0.1.0 版问的年纪段，说了哪年生就不用了',
      residence: '住在本地、外地还是境外，只在当地按这个算时才问',
      benefits: '领哪几种待遇',
      stopped: '不再提醒，或已去世',
    },
  },
  benefit: {
    what: '长辈领的一种待遇',
    seenBy: '家里人',
    until: 'elder',
    parts: {
      id: '随机编号',
      region: '发钱的地方',
      scheme: '领的是哪一种',
      minor: '领遗属待遇的是不是未成年',
      benefitSince: '哪个月开始领，只在当地第一次办法不同时才问',
      typedLast: '您填的上次哪天办的',
      typedDue: '您在官方页面看到的下次哪天',
      records: '办好了、在等结果、点错了的记录，只加不改',
      toldOn: '哪天说的',
      visitOn: '预约的那天',
      money: '钱还在发，还是停了',
    },
  },
  record: {
    what: '一条记录',
    seenBy: '家里人',
    until: 'elder',
    parts: {
      id: '随机编号',
      saidAt: '什么时候说的',
      kind: '看到记录了、还在等结果，还是点错了收回',
      on: '哪天办的',
      by: '用的哪个办法',
      nextDueOn: '页面上写的下次哪天',
      takesBack: '收回的是哪一条',
    },
  },
} satisfies Record<string, Told>;
