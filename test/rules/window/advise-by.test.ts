import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { adviseBy } from '../../../src/rules/window/advise-by.ts';
import { windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const advised = (opensOn: string | null, checkBy: string | null): string | null => {
  const day = adviseBy(parseDay(opensOn), parseDay(checkBy));
  return day === null ? null : formatDay(day);
};

describe('the day a page advises', () => {
  it.each([
    ['a Tuesday, a week before a Tuesday', null, '2027-08-10', '2027-08-03'],
    ['the Friday before, when a week before is a Sunday', null, '2026-12-20', '2026-12-11'],
    ['the Friday before, when a week before is a Saturday', null, '2026-12-19', '2026-12-11'],
    ['a Friday, a week before a Friday', null, '2026-12-18', '2026-12-11'],
    ['a Monday, a week before a Monday', null, '2026-12-14', '2026-12-07'],
    ['the opening day itself, a week before the end', '2026-12-11', '2026-12-18', '2026-12-11'],
    ['the last weekday, when there is no week', '2026-12-12', '2026-12-18', '2026-12-18'],
    ['a Friday, when the window ends on the Saturday', '2026-01-01', '2026-01-03', '2026-01-02'],
    ['the last day, when only a weekend is left', '2026-08-01', '2026-08-02', '2026-08-02'],
    ['before 1970 too', null, '1969-12-31', '1969-12-24'],
    ['none without a day to check by', null, null, null],
    ['none without a day to check by, whenever it opens', '2026-12-01', null, null],
  ])('%s: opens %s, check by %s → %s', (_name, opensOn, checkBy, advise) => {
    expect(advised(opensOn, checkBy)).toBe(advise);
  });

  it('stands in the window: 江苏企业, to be looked at by 2027-08-10', () => {
    const query = { region: '320000', scheme: 'enterprise', lastCertifiedOn: '2026-08-11' } as const;
    expect(windowOf(query, '2026-11-24')).toMatchObject({ checkBy: '2027-08-10', adviseBy: '2027-08-03' });
  });
});
