import type { Boundary, PlaceCycles, Rule, WrittenRule } from '../../../src/rules/book/cycles-schema.ts';
import { ruleWords } from '../../../src/rules/window/cycle-words.ts';
import { boundaryWords, certaintyWords, firstWords } from './rule-words.ts';

const boundaryOf = (rule: Rule): Boundary | undefined => {
  if (rule.kind === 'rolling') return rule.boundary;
  return rule.kind === 'period' ? rule.maxGap?.boundary : undefined;
};

const repeatWords = (repeat: WrittenRule['earliestRepeat']): string[] => {
  if (!repeat) return [];
  return ['months' in repeat ? `两次至少隔 ${repeat.months} 个月` : '一个月只算一次'];
};

/** All that a rule says of its counting, in one line: 每 12 个月一次；算到满期那个月的月底；从领钱的下个月算第一期. */
export const countingWords = (rule: Rule): string => {
  const boundary = boundaryOf(rule);
  return [
    ruleWords(rule),
    ...(boundary ? [`算${boundaryWords[boundary]}`] : []),
    ...repeatWords('earliestRepeat' in rule ? rule.earliestRepeat : undefined),
    ...('first' in rule && rule.first ? [firstWords[rule.first.kind]] : []),
  ].join('；');
};

/** Whose word it is: 原文，福建省人力资源和社会保障厅，2023-11-29. */
export const tellingWords = ({ certainty, toldBy, sourceDate }: Rule): string =>
  [certaintyWords[certainty], toldBy ?? '没写是谁', sourceDate ?? '材料没写日期'].join('，');

/** Between when and when a record holds; '' where it always does. */
export const heldWords = ({ effective: { from, until } }: Pick<PlaceCycles, 'effective'>): string =>
  [...(from ? [`${from} 起`] : []), ...(until ? [`到 ${until} 为止`] : [])].join('，');
