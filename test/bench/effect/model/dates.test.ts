import { datesOf } from '../../../../bench/effect/model/dates.ts';
import { central } from '../../../../bench/effect/model/draws.ts';
import { familyMaker } from '../../../../bench/effect/model/families.ts';
import { keyOf } from '../../../../bench/effect/model/random.ts';
import { formatDay } from '../../../../src/rules/civil-date.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { certificationWindow } from '../../../../src/rules/window/certification-window.ts';

const families = Array.from({ length: 500 }, (_, index) => familyMaker(keyOf(3, index))(central));

test('the last certification lies before the family comes, the last day after it or hardly before', () => {
  for (const { last, start, lastDay } of families) {
    expect(last).toBeLessThan(start);
    expect(lastDay).toBeGreaterThanOrEqual(start - 7);
  }
});

test('the true last day is never before the day that the app shows', () => {
  for (const { region, scheme, last, start, lastDay, kind } of families) {
    const window = certificationWindow({ region, scheme, lastCertifiedOn: formatDay(last) }, formatDay(start));
    if (!window.ok) throw new Error('no window');
    const { checkBy } = window.value;
    // Where no rule was found the app takes half a year for some; the truth may be a year, never less.
    if (checkBy !== null && kind !== 'window of a past year') expect(formatDay(lastDay) >= checkBy).toBe(true);
  }
});

test('money stops on the first of a month after the last day', () => {
  for (const { stopsOn, lastDay } of families) {
    expect(formatDay(stopsOn).slice(8)).toBe('01');
    expect(stopsOn).toBeGreaterThan(lastDay);
    expect(stopsOn - lastDay).toBeLessThanOrEqual(38);
  }
});

test('江苏企业: the last day that counts is the anniversary or the day before', () => {
  for (let index = 0; index < 50; index++) {
    const { last, lastDay } = datesOf(keyOf(5, index), regionCode('320000'), 'enterprise', 12);
    const [year = '', rest = ''] = [formatDay(last).slice(0, 4), formatDay(last).slice(4)];
    if (rest === '-02-29') continue;
    const anniversary = `${Number(year) + 1}${rest}`;
    expect([formatDay(lastDay), formatDay(lastDay + 1)]).toContain(anniversary);
  }
});

test('武汉企业: what was certified in one calendar year is due in the next, from 1 January', () => {
  for (let index = 0; index < 50; index++) {
    const { last, opensOn, lastDay } = datesOf(keyOf(6, index), regionCode('420100'), 'enterprise', 12);
    const year = Number(formatDay(last).slice(0, 4)) + 1;
    expect(opensOn === null ? null : formatDay(opensOn)).toBe(`${year}-01-01`);
    expect(formatDay(lastDay)).toBe(`${year}-12-31`);
  }
});
