import * as v from 'valibot';
import type { PlaceCycles, Rule } from '../../../src/rules/book/cycles-schema.ts';

/** What the form of one rule sends: text as it was typed, and the numbers of the sources that were ticked. */
const typed = v.optional(v.pipe(v.string(), v.trim()), '');

export const formSchema = v.object({
  kind: typed,
  every: typed,
  unit: typed,
  boundary: typed,
  period: typed,
  withinFrom: typed,
  withinTo: typed,
  gap: typed,
  gapBoundary: typed,
  year: typed,
  from: typed,
  to: typed,
  from2: typed,
  to2: typed,
  said: typed,
  first: typed,
  repeat: typed,
  certainty: typed,
  src: v.optional(v.array(v.string()), []),
  title: typed,
  publisher: typed,
  date: typed,
  url: typed,
  seenAt: typed,
  effectiveFrom: typed,
  effectiveUntil: typed,
});

/** The form of one rule, filled in. */
export type RuleForm = v.InferOutput<typeof formSchema>;

const empty: RuleForm = v.parse(formSchema, { kind: 'rolling', every: '12', unit: 'months', boundary: 'unknown' });

const countingOf = (rule: Rule): Partial<RuleForm> => {
  switch (rule.kind) {
    case 'rolling': {
      const [unit, every] =
        'days' in rule.every ? (['days', rule.every.days] as const) : (['months', rule.every.months] as const);
      return { every: String(every), unit, boundary: rule.boundary };
    }
    case 'period': {
      const [withinFrom, withinTo] = rule.within ?? ['', ''];
      const gap = rule.maxGap && { gap: String(rule.maxGap.months), gapBoundary: rule.maxGap.boundary };
      return { period: rule.period, withinFrom: String(withinFrom), withinTo: String(withinTo), ...gap };
    }
    case 'window': {
      const [[from, to] = ['', ''], [from2, to2] = ['', '']] = rule.windows;
      return { year: String(rule.year), from, to, from2, to2 };
    }
    case 'notice':
      return { said: rule.said ?? '' };
    case 'varies':
      return {};
  }
};

const repeatOf = ({ earliestRepeat }: Rule): string => {
  if (!earliestRepeat) return '';
  return 'months' in earliestRepeat ? String(earliestRepeat.months) : 'month';
};

/** The form as the book has the rule now; of a place without one, with what most places have. */
export const formOf = ({ effective }: Pick<PlaceCycles, 'effective'>, rule: Rule | undefined): RuleForm => ({
  ...empty,
  ...(rule && {
    kind: rule.kind,
    ...countingOf(rule),
    first: rule.first?.kind ?? '',
    repeat: repeatOf(rule),
    certainty: rule.certainty,
    src: rule.src.map(String),
  }),
  effectiveFrom: effective.from ?? '',
  effectiveUntil: effective.until ?? '',
});
