import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-faults.ts';

/** What we never say, and what we say instead. What stands in 「」 is another's words. */
const never: readonly (readonly [RegExp, string])[] = [
  [/逾期/, '说「过了日子」「还没办」'],
  [/一律/, '去掉它，写清是哪些人'],
  [/必须/, '说「要」'],
  [/已核实|核实过|经核实/, '去掉它：没有人替我们核实过'],
  [/最新|新规/, '写材料的日期'],
  [/权威|认证中心/, '去掉它：这里不是官方'],
  [/城乡居民/, '说「村里、社区领的」'],
  [/静默认证/, '说「自动认证」'],
  [/不用认证/, '写清谁、为什么不用自己办'],
  [/不超过(三|3) ?个月|中断不补/, '去掉它：没有依据'],
  [/几分钟|分钟搞定/, '去掉它：要多久没有材料写'],
  [/温馨提示|请知悉|敬请/, '去掉套话'],
  [/聚合站|摘录|检索/, '说是谁的网站'],
];

const ownWords = (text: string): string => text.replace(/「[^」]*」/g, '');

const found = (text: string): readonly [string, string] | null => {
  for (const [pattern, instead] of never) {
    const word = pattern.exec(ownWords(text))?.[0];
    if (word !== undefined) return [`不写「${word}」：${instead}`, text];
  }
  const half = /[,;:?!()]/.exec(text)?.[0];
  if (half !== undefined) return [`标点要全角的：「${half}」改成中文的`, text];
  return /[。）]$/.test(text) ? null : ['一句话，用句号收尾', text];
};

type Text = { path: readonly PropertyKey[]; text: string };

const saidKeys = ['text', 'note', 'what', 'suspend', 'resume', 'backPay', 'counter'];

/** The sentences of ours in a record: what a key of a sentence holds, however deep. */
const textsIn = (value: unknown, path: readonly PropertyKey[] = []): Text[] => {
  const key = path.at(-1);
  if (typeof value === 'string')
    return typeof key === 'string' && saidKeys.includes(key) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, [...path, inner]));
};

/** A sentence that the product would not say: a word of officials or of rumours, half-width marks, no full stop. */
export const textFaults = ({ record }: Pick<Region, 'record'>): CrossFault[] =>
  textsIn(record).flatMap(({ path, text }) => {
    const fault = found(text);
    if (fault === null) return [];
    const [expected, got] = fault;
    return [
      { part: 'record' as const, path, expected, got: `「${got}」`, example: '坐高铁、飞机比对上的，也算办过。' },
    ];
  });
