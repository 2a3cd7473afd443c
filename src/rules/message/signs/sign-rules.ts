import type { SignCode } from '../types.ts';
import type { SignWord } from './sign-words.ts';

/** `enter` is no sign by itself, it makes one of a link. */
export type RuleCode = SignCode | 'enter';

/**
 * One row: a word of `of`, or, with `near`, both within `reach` letters of each other.
 * `weight` counts towards 像谣言; a sign of `ask` alone already looks like a swindle.
 */
export type SignRule = {
  code: RuleCode;
  weight: number;
  ask?: true;
  of: SignWord;
  near?: SignWord;
  reach?: number;
  /** A word that makes something else of it when it stands in the same clause. */
  unless?: readonly string[];
};

const ask = { weight: 2, ask: true } as const;
const ownPaper = ['复印件', '原件', '窗口', '补办', '挂失', '换领', '携带', '带上', '带好', '到账短信'];
const contribution = [
  '缴费档',
  '每年缴费',
  '缴费标准',
  '多缴多得',
  '参保',
  '保费',
  '缴费年限',
  '个人账户',
  '基础养老金',
  '每月增加',
  '上调',
  '免费',
  '不收',
  '不要钱',
  '不用钱',
  '没有费用',
  '没收钱',
  '无费用',
  '一分钱没',
  '不花钱',
  '罚款',
  '药费',
  '物业',
  '聚餐',
  '旅游',
  '同学会',
  '份子',
  '班费',
  '场地',
  '服装',
  '车费',
  '饭钱',
  '塞给我',
  '养老保险',
  '医保',
  '骗',
];

/** An office says of the same stop that it ends. */
const itEnds = ['暂停', '恢复', '并补发', '后补发', '补了就', '再补', '照补', '一起补', '补上', '就补', '全面取消'];

/** Of a sum that is gone a victim tells, not a rumour. */
const stolen = ['块就没', '块没了', '万就没', '万没了', '元没了', '积蓄', '转光', '骗子'];

/** What requests, claims and pressure look like, the surest first. */
export const signRules: readonly SignRule[] = [
  { code: 'card', ...ask, of: 'give', near: 'card', reach: 16, unless: ownPaper },
  { code: 'password', ...ask, of: 'give', near: 'password', reach: 14, unless: ownPaper },
  { code: 'code', ...ask, of: 'give', near: 'code', reach: 14 },
  { code: 'transfer', ...ask, of: 'move', near: 'account', reach: 12 },
  { code: 'transfer', ...ask, of: 'safeAccount' },
  { code: 'shared-screen', ...ask, of: 'screen' },
  { code: 'app', ...ask, of: 'appSure' },
  { code: 'fee', ...ask, of: 'pay', near: 'amount', reach: 10, unless: contribution },
  { code: 'fee', ...ask, of: 'feeWord', unless: contribution },
  { code: 'app', weight: 1, of: 'get', near: 'app', reach: 12 },
  { code: 'link', weight: 1, of: 'foreign' },
  { code: 'enter', weight: 0, of: 'enter' },
  { code: 'national-claim', weight: 1, of: 'nation' },
  { code: 'stop-claim', weight: 2, of: 'sure', near: 'stop', reach: 5, unless: itEnds },
  { code: 'stop-claim', weight: 2, of: 'without', near: 'gone', reach: 24 },
  { code: 'stop-claim', weight: 1, of: 'gone', unless: [...itEnds, ...stolen] },
  { code: 'stop-claim', weight: 1, of: 'without', near: 'stop', reach: 24, unless: itEnds },
  { code: 'no-back-pay', weight: 1, of: 'noBackPay' },
  { code: 'new-rule', weight: 1, of: 'newRule' },
  { code: 'new-rule', weight: 1, of: 'oftener' },
  { code: 'forward', weight: 1, of: 'forward' },
  { code: 'last-day', weight: 1, of: 'hurry' },
];
