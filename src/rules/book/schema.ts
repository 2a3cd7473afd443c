import * as v from 'valibot';
import { provincePrefix } from '../regions/region-of.ts';
import { fieldError, ok, type Result } from '../result.ts';
import { cyclesSchema } from './cycles-schema.ts';
import { recordSchema } from './record-schema.ts';
import { civilDate, count } from './schema-parts.ts';
import type { RuleBook } from './types.ts';

const region = v.strictObject({ cycles: cyclesSchema, record: recordSchema });
type Region = v.InferOutput<typeof region>;

/** A text or a rule may only name a source that its record has, and the list is in the order of the ids. */
const sourcesExist = ({ cycles, record }: Region): boolean => {
  const named = idsNamedIn([cycles, { ...record, sources: [] }]);
  return named.every((id) => id < record.sources.length) && record.sources.every(({ id }, index) => id === index);
};

/** Every id in every `src`, however deep. */
const idsNamedIn = (value: unknown): number[] => {
  const ids: number[] = [];
  const visit = (key: string, inner: unknown): unknown => {
    if (key === 'src' && Array.isArray(inner)) ids.push(...inner.map(Number));
    return inner;
  };
  JSON.stringify(value, visit);
  return ids;
};

const liesUnder = ({ cycles }: Region): boolean =>
  cycles.places.every(({ code }) => provincePrefix(code) === provincePrefix(cycles.code));

export const ruleBookSchema = v.strictObject({
  version: count,
  date: civilDate,
  regions: v.pipe(
    v.array(
      v.pipe(
        region,
        v.check(({ cycles, record }) => cycles.code === record.code, 'cycles and record of one region'),
        v.check(liesUnder, 'places under their region'),
        v.check(sourcesExist, 'sources that the record has'),
      ),
    ),
    v.length(32),
    v.check((regions) => new Set(regions.map(({ cycles }) => cycles.code)).size === regions.length, 'each region once'),
  ),
});

/** Takes a rule book from outside; the error names the first field that is wrong, as a path. */
export const parseRuleBook = (value: unknown): Result<RuleBook> => {
  const result = v.safeParse(ruleBookSchema, value);
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fieldError(v.getDotPath(issue) ?? 'book', issue.expected ?? issue.message, issue.received);
};
