import { clockInChina, todayInChina } from '../../../src/rules/china-time.ts';
import { dayWords } from '../../../src/rules/day-words.ts';
import type { AlarmKind } from '../../alarms/alarm-kinds.ts';
import type { SenderState } from '../../sending/sender.ts';
import type { Reminder, ReminderState } from '../../store/ports/reminders.ts';
import { codeSentence } from '../../wechat/api/send-codes.ts';

/** What the sender does, by the name that its gauge has for it. */
export const senderWords: Readonly<Record<string, string>> = {
  checking: '先把数据库文件通读一遍，看有没有坏，再发',
  sending: '在发',
  'one-by-one': '一条一条试',
  resting: '歇着：微信不收，过一会儿再试',
  'in-doubt': '没连上微信，先探一探',
  night: '夜里不发',
  paused: '停着：您点了「全停下」',
  'unfit-template': '模板对不上，停着',
} satisfies Record<SenderState, string>;

export const stateWords: Readonly<Record<ReminderState, string>> = {
  planned: '还没发',
  claimed: '正要发',
  sending: '正在发',
  uncertain: '没有回音',
  sent: '微信收下了',
  delivered: '送到了',
  failed: '没发成',
  cancelled: '不用发了',
  skipped: '跳过了',
};

export const alarmWords: Readonly<Record<AlarmKind, string>> = {
  'wechat-refuses-us': '微信不认我们',
  'wechat-refuses-logins': '微信不认我们，谁也登录不了',
  'wechat-refuses-codes': '微信不给画小程序码',
  'wechat-silent': '微信没有回音',
  'wechat-busy': '微信一直忙',
  'nobody-subscribed': '微信说一个个都没订阅',
  'quota-reached': '今天的条数用完了',
  'template-stopped': '模板被停了',
  'templates-do-not-fit': '模板对不上',
  'pushes-refused': '消息推送一条也不认：多半是后台的令牌、密钥和这里不一样',
  'events-missing': '微信收下了，却一条结果也没推来：推送多半到不了这里',
  'loop-failed': '发送那一轮出了错',
  'database-away': '数据库连不上',
  'disk-full': '磁盘满了，或快满了',
  'message-refused': '有一条微信没收',
  'unknown-code': '微信回了没见过的码',
  'reminder-lost': '有一条下落不明',
  'possible-repeat': '有一条可能发了两遍',
  'push-unread': '微信推来的没读懂',
  'came-from-a-backup': '数据是从备份恢复的',
  'journal-not-written': '流水没写下来',
  'proxy-headers': '代理的请求头不对',
  'rule-book-refused': '新的规则资料没收：不对，或者旧了',
};

const skipWords = {
  'no-credit': '没有订阅了',
  overtaken: '后面那条也到了，只发后面的',
  'too-late': '迟得太久',
} as const;

/** Why it is where it is; '': nothing to say. */
export const whyWords = (row: Reminder): string => {
  if (row.state === 'skipped') return skipWords[row.reason];
  if (row.state === 'failed' && row.code === null) return '您撤的';
  if (row.state === 'uncertain') return `发了 ${row.calls} 次，没有回音，也没有回执`;
  if (row.code !== null && row.code !== 0) return `${row.code}　${codeSentence(row.code)}`;
  return row.state === 'planned' && !row.funded ? '没有订阅' : '';
};

/** 11月30日 09:00 */
export const timeWords = (ms: number): string => `${dayWords(todayInChina(ms))} ${clockInChina(ms)}`;

/** Roughly, in one unit. */
export const spanWords = (ms: number): string => {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} 小时`;
  return `${Math.round(minutes / 1440)} 天`;
};
