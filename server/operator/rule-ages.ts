import { cyclesInForce } from '../../src/rules/book/book-in-force.ts';
import type { Rule } from '../../src/rules/book/cycles-schema.ts';
import { addMonths, formatDay, parseDay } from '../../src/rules/civil-date.ts';
import { materialIsOld } from '../../src/rules/regions/material-date.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';

/** How many rules rest on material of which age. `old`: more than two years. */
export type RuleAges = { withinYear: number; withinTwo: number; old: number; undated: number };

const everyRule = (): Rule[] =>
  cyclesInForce()
    .flatMap((region) => [region, ...region.places])
    .flatMap(({ rules }) => Object.values(rules));

const ageOf = ({ sourceDate }: Rule, today: CivilDate, yearAgo: CivilDate): keyof RuleAges => {
  if (sourceDate === null) return 'undated';
  if (materialIsOld(sourceDate, today)) return 'old';
  return `${sourceDate}-01-01`.slice(0, 10) >= yearAgo ? 'withinYear' : 'withinTwo';
};

/** Of every rule of the book in force, a vague date counting from its first day. */
export const ruleAges = (today: CivilDate): RuleAges => {
  const ages: RuleAges = { withinYear: 0, withinTwo: 0, old: 0, undated: 0 };
  const day = parseDay(today);
  const yearAgo = day === null ? today : formatDay(addMonths(day, -12));
  for (const rule of everyRule()) ages[ageOf(rule, today, yearAgo)] += 1;
  return ages;
};
