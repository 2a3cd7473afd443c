import * as v from 'valibot';
import { flowCitations } from '../flows/flow-citations.ts';
import { provincePrefix } from '../regions/region-of.ts';
import type { Written } from '../vocabulary.ts';
import { carriedChooseSchema } from './choose-schema.ts';
import { citationSchema } from './citation-schema.ts';
import { cyclesSchema } from './cycles-schema.ts';
import { carriedEntrySchema } from './entry-schema.ts';
import { recordSchema } from './record-schema.ts';
import { list } from './schema-parts.ts';
import { stamp } from './stamp-of.ts';

const region = v.strictObject({
  cycles: cyclesSchema,
  record: recordSchema,
  entry: carriedEntrySchema,
  /** Not there in a book signed before books carried it: then the package's holds. */
  choose: v.exactOptional(carriedChooseSchema),
  citations: list(citationSchema),
});
type Region = v.InferOutput<typeof region>;

/** A text, a rule or a step may only name a material of its region's own table, or one that is known everywhere. */
const citationsExist = ({ citations, ...rest }: Region): boolean => {
  const known = new Set<unknown>([...citations, ...flowCitations].map(({ id }) => id));
  return idsNamedIn(rest).every((id) => known.has(id));
};

const eachOnce = ({ citations }: Region): boolean => new Set(citations.map(({ id }) => id)).size === citations.length;

/** Every id in every `src`, however deep. */
const idsNamedIn = (value: unknown): unknown[] => {
  const ids: unknown[] = [];
  const visit = (key: string, inner: unknown): unknown => {
    if (key === 'src' && Array.isArray(inner)) ids.push(...inner);
    return inner;
  };
  JSON.stringify(value, visit);
  return ids;
};

const liesUnder = ({ cycles, entry, choose }: Region): boolean =>
  [
    ...cycles.places.map(({ code }) => code),
    ...entry.doors.flatMap(({ place }) => place ?? []),
    ...(entry.differs ?? []).flatMap(({ places }) => places ?? []),
    ...(choose?.changes ?? []).flatMap(({ places }) => places ?? []),
  ].every((code) => provincePrefix(code) === provincePrefix(cycles.code));

const ruleBookSchema = v.strictObject({
  ...stamp,
  regions: v.pipe(
    list(
      v.pipe(
        region,
        v.check(
          ({ cycles: { code }, record, entry, choose }) =>
            [record, entry, choose ?? entry].every((part) => part.code === code),
          'parts of one region',
        ),
        v.check(liesUnder, 'places under their region'),
        v.check(eachOnce, 'each material once'),
        v.check(citationsExist, 'materials that are recorded'),
      ),
    ),
    v.check((regions) => new Set(regions.map(({ cycles }) => cycles.code)).size === regions.length, 'each region once'),
  ),
});

/** Everything known of the regions as one JSON-safe value, so that the service can publish a newer one. */
export type RuleBook = Written<v.InferOutput<typeof ruleBookSchema>>;

/** Where a value is not a rule book, as paths, each with what was expected and what was there. */
type BookIssue = { field: string; expected: string; got: string };

/**
 * Takes a rule book's shape from outside, with all that is wrong with it; whether it may be gone by `checkBook` says.
 */
export const bookIssues = (value: unknown): { ok: true; book: RuleBook } | { ok: false; issues: BookIssue[] } => {
  const result = v.safeParse(ruleBookSchema, value);
  if (result.success) return { ok: true, book: result.output };
  const issues = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? 'book',
    expected: issue.expected ?? issue.message,
    got: issue.received,
  }));
  return { ok: false, issues };
};
