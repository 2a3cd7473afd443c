import { createHash } from 'node:crypto';
import { cyclesInForce } from '../../src/rules/book/book-in-force.ts';
import type { RegionCycles } from '../../src/rules/book/cycles-schema.ts';
import { provincePrefix } from '../../src/rules/regions/region-of.ts';
import type { RegionCode } from '../../src/rules/vocabulary.ts';
import { plannerSources } from './planner-sources.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

/** Fields in one order: a book that was read from a file says the same as the package's source. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

let planner: string | undefined;
const records = new WeakMap<readonly RegionCycles[], Map<string, string>>();

const plannerDigest = (): string => {
  planner ??= digest(plannerSources().join('\n'));
  return planner;
};

const recordDigest = (prefix: string): string => {
  const cycles = cyclesInForce();
  const known = records.get(cycles) ?? new Map<string, string>();
  records.set(cycles, known);
  const made =
    known.get(prefix) ??
    digest(
      JSON.stringify(
        cycles.filter(({ code }) => code.startsWith(prefix)),
        inOrder,
      ),
    );
  known.set(prefix, made);
  return made;
};

const basisOf = (templateId: string, prefixes: readonly string[]): string =>
  [digest(`${plannerDigest()} ${templateId}`), ...prefixes.map((prefix) => `${prefix}:${recordDigest(prefix)}`)].join(
    ' ',
  );

/**
 * What a plan with benefits paid in these places is made from: the program that makes plans, the template whose
 * subscriptions back them, and the rule book's record of each province. Kept with the plan, so that a new rule book
 * plans anew whom it touches, another template everybody, and a new page nobody.
 */
export const planBasis = (templateId: string, regions: readonly RegionCode[]): string =>
  basisOf(templateId, [...new Set(regions.map(provincePrefix))].sort());

/** Would the plan be made from the same today? */
export const isCurrent = (basis: string, templateId: string): boolean =>
  basis ===
  basisOf(
    templateId,
    basis
      .split(' ')
      .slice(1)
      .map((part) => part.slice(0, part.indexOf(':'))),
  );
