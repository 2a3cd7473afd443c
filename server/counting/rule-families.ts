import type { Elder } from '../../src/contract/elder.ts';
import { queriesOf } from '../../src/rules/benefit/window-of.ts';
import { cyclesInForce } from '../../src/rules/book/book-in-force.ts';
import { provinceCode } from '../../src/rules/regions/region-of.ts';
import type { CivilDate, RegionCode, Scheme } from '../../src/rules/vocabulary.ts';
import { findRule } from '../../src/rules/window/find-rule.ts';
import { readQuery } from '../../src/rules/window/read-query.ts';
import { leastFamilies, rounded } from './cells.ts';

/**
 * The families whose days one rule sets. `place`: whose rule it is, not where they live; without any rule (`isRuled`
 * false) the province, whose own rule would be theirs.
 */
export type RuleCell = { place: RegionCode; scheme: Scheme; isRuled: boolean; families: number };

const keyOf = ({ place, scheme, isRuled }: Omit<RuleCell, 'families'>): string =>
  `${place} ${scheme} ${isRuled ? 'ruled' : 'unruled'}`;

/** By which rules one family's benefits go today, each once. Who died or needs no reminder is touched by none. */
export const rulesOfFamily = (elders: readonly Elder[], today: CivilDate): Omit<RuleCell, 'families'>[] => {
  const queries = elders
    .filter(({ stopped }) => stopped === null)
    .flatMap((elder) => elder.benefits.flatMap((benefit) => queriesOf(elder, benefit, today)));
  const rules = queries.flatMap((query) => {
    const read = readQuery(query, today);
    const found = read.ok ? findRule(query.region, read.value, cyclesInForce(), today) : read;
    if (!found.ok) return [];
    const { answer, met } = found.value;
    const place = answer?.place.code ?? met[0]?.place;
    const of = { place: place ?? provinceCode(query.region), scheme: query.scheme, isRuled: place !== undefined };
    return [of];
  });
  return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
};

/**
 * Cells of at least twenty families, to the nearest ten. `families`: of each its rules, as `rulesOfFamily` gives them.
 */
export const ruleTable = (families: Iterable<readonly Omit<RuleCell, 'families'>[]>): RuleCell[] => {
  const cells = new Map<string, RuleCell>();
  for (const rules of families) {
    for (const rule of rules) {
      const cell = cells.get(keyOf(rule)) ?? { ...rule, families: 0 };
      cells.set(keyOf(rule), { ...cell, families: cell.families + 1 });
    }
  }
  return [...cells.values()]
    .filter(({ families }) => families >= leastFamilies)
    .map((cell) => ({ ...cell, families: rounded(cell.families) }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
