import type { LateTerms } from '../book/record-schema.ts';
import type { SourceRefs } from '../flows/types.ts';
import type { Money } from './types.ts';

type LateAnswer = { value: Money; label: string; first: string; src: SourceRefs };

export const lateQuestion = '钱停了吗？';

/** What is said first for each answer. */
export const lateAnswers: readonly LateAnswer[] = [
  {
    value: 'ok',
    label: '没停',
    first: '还来得及，先查一查。',
    src: ['C03', 'R:320000:2'],
  },
  {
    value: 'stopped',
    label: '停了',
    first: '别慌。补认证后，一般会补发。',
    src: ['F01', 'C05', 'R:620000:1'],
  },
  {
    value: 'unknown',
    label: '不知道',
    first: '先看这个月的钱到账没有，再拨 12333。',
    src: ['K01', 'L23'],
  },
];

/** Two kinds of stopping that certifying does not mend. */
export const otherStops: readonly { text: string; src: SourceRefs }[] = [
  { text: '服刑停的不一样：有一处材料写不补。问发钱的社保。', src: ['M10'] },
  { text: '社保查下来说不符合的：问清是哪一条，可以申请复议、打官司。', src: ['D01'] },
];

export const lateRuleNotFound = '这里停了以后怎么恢复，没有找到。拨 12333 问。';

const suspended: Readonly<Record<LateTerms['suspendFrom'], string | null>> = {
  'next-month': '过了日子，下个月起停。',
  'same-month': '过了日子，当月就停。',
  'month-13': '第 13 个月起停。',
  'after-period': '这一期过了、社保自己也没核对上，才停。',
  unknown: null,
};

const resumed: Readonly<Record<LateTerms['resumeFrom'], string | null>> = {
  'next-month': '办好的下个月恢复。',
  'same-month': '当月恢复。',
  unknown: null,
};

/** 「11 日前」 leaves the day itself out. */
const cutoffWords: Readonly<Record<LateTerms['resumeFrom'], (done: string) => string>> = {
  'next-month': (done) => `${done}，下个月恢复。`,
  'same-month': (done) => `${done}，当月恢复；之后办的到下个月。`,
  unknown: (done) => `${done}，当月或下个月恢复。`,
};

const resumeWords = ({ resumeFrom, resumeCutoff }: LateTerms): string | null => {
  if (!resumeCutoff) return resumed[resumeFrom];
  const { day, includesDay } = resumeCutoff;
  return cutoffWords[resumeFrom](includesDay ? `1 到 ${day} 日办好` : `${day} 号前办好`);
};

const counterWords = ({ counterAfterMonthsOverdue: months }: LateTerms): string | null =>
  months === undefined ? null : `过了 ${months} 个月还没认的，不能在手机上办。`;

/** Each part of a rule: its words, null where the material leaves it out, and what is said then. */
const parts: readonly [words: (terms: LateTerms) => string | null, leftOut: string][] = [
  [({ said, suspendFrom }) => said?.suspend ?? suspended[suspendFrom], '从哪个月停，材料里没写。'],
  [(terms) => terms.said?.resume ?? resumeWords(terms), '哪个月恢复，材料里没写。'],
  [
    ({ said, backPay }) => said?.backPay ?? (backPay ? '停的那几个月一起补。' : null),
    '补不补，材料里没写，拨 12333 问。',
  ],
];

/** Does the wider rule say a part that this one leaves out. */
export const isFilledBy = (terms: LateTerms, wider: LateTerms): boolean =>
  parts.some(([words]) => words(terms) === null && words(wider) !== null);

type Wider = { name: string; terms: LateTerms };

/**
 * The sentences of a place: from when it stops, when it resumes, whether the gap is paid, when only a counter helps.
 * The record's own sentence goes before the coded one. What its material leaves out is the word of the place around it,
 * named; what neither says is said to be not written. Without terms for the benefit, one sentence says so.
 */
export const lateRuleWords = (terms: LateTerms | null, wider: Wider | null = null): readonly string[] => {
  if (!terms) return [lateRuleNotFound];
  const around = (words: (terms: LateTerms) => string | null): string | null => {
    const said = wider && words(wider.terms);
    return said ? `${wider.name}写：${said}` : null;
  };
  const counter = terms.said?.counter ?? counterWords(terms);
  return [...parts.map(([words, leftOut]) => words(terms) ?? around(words) ?? leftOut), ...(counter ? [counter] : [])];
};
