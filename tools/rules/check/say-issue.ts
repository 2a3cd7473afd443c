import type * as v from 'valibot';
import type { Part } from '../folder/parts.ts';
import { lineOf, type Written } from '../folder/written.ts';
import type { Fault } from './fault.ts';
import { fieldOf } from './field-of.ts';
import type { FieldWords } from './field-words.ts';
import { whereWords } from './where-words.ts';

type Issue = v.BaseIssue<unknown>;

/** What stands there, as the file writes it. */
const gotWords = (value: unknown): string => {
  if (value === undefined) return '没有写';
  if (typeof value === 'string') return value === '' ? '空的' : `「${value}」`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
};

const typeWords: Readonly<Record<string, string>> = {
  string: '一段文字，写在单引号里',
  number: '一个数字，不加引号',
  integer: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表，写在方括号 [ ] 里',
  strict_object: '写在花括号 { } 里的几项',
  tuple: '两个值，写在方括号 [ ] 里',
  non_empty: '不能空着',
  min_value: '再大一些的数',
  max_value: '再小一些的数',
  min_length: '至少一个',
};

/** `("a" | "b")`, as the schema lists what it takes. */
const listed = (expected: string | null): string | null =>
  expected?.startsWith('("') ? `下面几个里的一个：${expected.replace(/[()"]/g, '').replaceAll(' | ', '、')}` : null;

const isUnknown = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never';
const isMissing = ({ type, input }: Issue): boolean => type === 'strict_object' && input === undefined;

const wantsOf = ({ wants, choices }: FieldWords, issue: Issue): string => {
  if (choices) return '下面几个里的一个';
  if (wants) return wants;
  return isMissing(issue) ? '要有这一项' : (listed(issue.expected) ?? typeWords[issue.type] ?? '另一种写法');
};

const keysOf = (issue: Issue): readonly PropertyKey[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

type Located = { issue: Issue; path: readonly PropertyKey[] };

/** Of several shapes, none of which fits, the field that was meant: one that is there and has a wrong value. */
const meant = (issue: Issue): Located => {
  const inner = issue.type === 'union' ? issue.issues?.find(({ type }) => type !== 'strict_object') : undefined;
  return inner ? { issue: inner, path: [...keysOf(issue), ...keysOf(inner)] } : { issue, path: keysOf(issue) };
};

/** What the schema of a part does not take, in words. */
export const sayIssue = (folder: string, part: Part, written: Written, told: Issue): Fault => {
  const { issue, path } = meant(told);
  const field = fieldOf(part, path);
  const at = { folder, part, line: lineOf(written, path), path, where: whereWords(part, written, path) };
  if (isUnknown(issue)) {
    const expected = '去掉这一项，或者看看名字是不是写错了：这里不认它';
    return { ...at, expected, choices: null, unless: null, got: gotWords(String(path.at(-1))), example: null };
  }
  const { choices = null, unless = null, example = null } = field;
  return { ...at, expected: wantsOf(field, issue), choices, unless, got: gotWords(issue.input), example };
};
