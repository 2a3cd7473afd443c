import type { Told } from './told.ts';

/** Of the service itself: nobody is in them. */
export const tablesOfNobody = {
  closed_counts: {
    what: '每月一张数：多少家收到了、办好了。一格不到 20 家不写，数取到整十',
    seenBy: '部署的人',
    until: 'always',
    parts: { month: '哪个月', tables: '那张数表' },
  },
  difference_counts: {
    what: '多少人说过「这里不对」。数的时候就不知道是谁说的了；不到 20 人的不给人看',
    seenBy: '部署的人',
    until: 'always',
    parts: { region: '发钱的地方', scheme: '领的是哪一种', what: '哪一样，或谁说的', people: '多少人' },
  },
  pauses: {
    what: '部署的人先停下的消息模板',
    seenBy: '部署的人',
    until: 'operator',
    parts: { template_id: '哪个消息模板', at: '什么时候停的' },
  },
  restores: {
    what: '数据库从备份恢复过',
    seenBy: '部署的人',
    until: 'always',
    parts: { at: '什么时候' },
  },
  rule_book: {
    what: '最新的规则资料，和给手机的一样',
    seenBy: '您',
    until: 'always',
    parts: {
      slot: '只有一行',
      version: '第几版',
      date: '哪天看过的资料',
      text: '规则资料的原文',
      signature: '签名',
      at: '什么时候收的',
    },
  },
  send_pace: {
    what: '几个进程一起，一分钟还能发几条（只在 PostgreSQL）',
    seenBy: '没有谁',
    until: 'always',
    parts: { only_row: '只有一行', tokens: '还能发几条', filled_at: '算到什么时候' },
  },
  token_renewals: {
    what: '今天强制换了几次微信的访问令牌（微信一天只许 20 次）',
    seenBy: '没有谁',
    until: 'always',
    parts: { slot: '只有一行', day: '哪一天', taken: '换了几次', at: '最后一次什么时候' },
  },
  schema_version: {
    what: '数据表是第几版（只在 PostgreSQL）',
    seenBy: '没有谁',
    until: 'always',
    parts: { version: '第几版' },
  },
} satisfies Record<string, Told>;
