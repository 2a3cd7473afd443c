import { ruleAges } from '../../../server/operator/rule-ages.ts';
import { goBy } from '../../../src/rules/book/book-in-force.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { materialIsOld } from '../../../src/rules/regions/material-date.ts';
import { day } from '../../support/day.ts';

const rules = allCycles.flatMap((region) => [region, ...region.places]).flatMap(({ rules }) => Object.values(rules));

describe('how old the material of the rules is', () => {
  it('counts each rule once, the old ones as every page does', () => {
    const today = day('2026-11-24');
    const { withinYear, withinTwo, old, undated } = ruleAges(today);
    expect(withinYear + withinTwo + old + undated).toBe(rules.length);
    expect(old + undated).toBe(rules.filter(({ sourceDate }) => materialIsOld(sourceDate, today)).length);
  });

  it('moves on with the day', () => {
    const [before, after] = [ruleAges(day('2026-11-24')), ruleAges(day('2029-11-24'))];
    expect([before.withinYear > 0, after.withinYear, after.withinTwo]).toEqual([true, 0, 0]);
  });

  it('is that of the book in force, not of the program’s own', () => {
    const [first] = packagedBook.regions;
    goBy({ ...packagedBook, version: 9, regions: first ? [first] : [] });
    const { withinYear, withinTwo, old, undated } = ruleAges(day('2026-11-24'));
    goBy(null);
    expect(withinYear + withinTwo + old + undated).toBeLessThan(rules.length);
  });
});
