import * as v from 'valibot';
import { partNames } from '../folder/parts.ts';
import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';

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

/** What is wrong with the words themselves, wherever they stand. */
const wrongWords = (text: string): readonly [string, string] | null => {
  for (const [pattern, instead] of never) {
    const word = pattern.exec(ownWords(text))?.[0];
    if (word !== undefined) return [`不写「${word}」：${instead}`, text];
  }
  const half = /[,;:?!()]/.exec(text)?.[0];
  if (half !== undefined) return [`标点要全角的：「${half}」改成中文的`, text];
  return null;
};

const wrongSentence = (text: string): readonly [string, string] | null =>
  wrongWords(text) ?? (/[。）]$/.test(text) ? null : ['一句话，用句号收尾', text]);

/** The guide puts 「地方：」 before it and a full stop behind it. */
const wrongDiffers = (text: string): readonly [string, string] | null =>
  wrongWords(text) ?? (/。$/.test(text) ? ['末尾不写句号，页上会加', text] : null);

type Text = { path: readonly PropertyKey[]; text: string };

const saidKeys = ['text', 'note', 'what', 'reason', 'suspend', 'resume', 'backPay', 'counter'];

const stringsIn = (value: unknown, path: readonly PropertyKey[] = []): Text[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => stringsIn(one, [...path, inner]));
};

const isSentence = ({ path }: Text): boolean => saidKeys.some((key) => key === path.at(-1));

const address = /https?:|www\.|\.(com|cn|net|org)\b/i;

/** Where an address stands outside the citations: `checkBook` refuses it too, and cannot say where. */
const addressFaults = ({ cycles, record, entry, choose }: Region): CrossFault[] =>
  Object.entries({ cycles, record, entry, choose }).flatMap(([name, value]) =>
    stringsIn(value)
      .filter(({ text }) => address.test(text))
      .map(({ path, text }) => ({
        part: v.parse(v.picklist(partNames), name),
        path,
        expected: '这里不写网址，网址只写在 citations.ts 的 url 里',
        got: `「${text}」`,
        example: null,
      })),
  );

const told = (
  part: CrossFault['part'],
  { path, text }: Text,
  wrong: (text: string) => readonly [string, string] | null,
  example: string,
): CrossFault[] => {
  const fault = wrong(text);
  if (fault === null) return [];
  const [expected, got] = fault;
  return [{ part, path, expected, got: `「${got}」`, example }];
};

/** A sentence that the product would not say: a word of officials or of rumours, half-width marks, no full stop. */
const sentenceFaults = ({ record, entry: { differs = [] }, choose }: Region): CrossFault[] => [
  ...stringsIn(record)
    .filter(isSentence)
    .flatMap((one) => told('record', one, wrongSentence, '坐高铁、飞机比对上的，也算办过。')),
  ...stringsIn(choose)
    .filter(isSentence)
    .flatMap((one) => told('choose', one, wrongSentence, '手机会说「暂停待遇状态不允许资格认证」。')),
  ...differs
    .flatMap(({ where, what }, index) => [
      { path: ['differs', index, 'where'], text: where },
      { path: ['differs', index, 'what'], text: what },
    ])
    .flatMap((one) => told('entry', one, wrongDiffers, '身份证或社保卡，全省就近办')),
];

/** What is said that the product would not say, and addresses where none may stand. */
export const textFaults = (region: Region): CrossFault[] => [...sentenceFaults(region), ...addressFaults(region)];
