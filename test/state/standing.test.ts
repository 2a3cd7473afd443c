import { foremost, standingOf } from '../../src/state/standing.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-24');
const wuhan = { region: '420100', regionName: '湖北省武汉市' };
const xinjiang = { region: '650000', regionName: '新疆' };

const standing = (...[elder, dates]: Parameters<typeof aMother>) => {
  const mother = aMother(elder, dates);
  const [benefit] = mother.benefits;
  if (!benefit) throw new Error('a mother draws one benefit');
  return standingOf(mother, benefit, today);
};

describe('how an elder stands on 2026-11-24', () => {
  it.each([
    ['福建居民, certified 2025-12-15: three weeks left', {}, {}, 'due', 20, true],
    ['certified three weeks ago: nothing to do', {}, { lastCertifiedOn: '2026-11-02' }, 'fine', 342, false],
    ['nobody knows when the last time was: look first', {}, { lastCertifiedOn: null }, 'look-up', null, false],
    [
      'the last time known is two years ago: its time seems over',
      {},
      { lastCertifiedOn: '2024-08-11' },
      'missed',
      -471,
      false,
    ],
    ['certified, the result is not there yet', {}, { waitingSince: '2026-11-20' }, 'waiting', 20, false],
    ['the same for thirty days', {}, { waitingSince: '2026-10-25' }, 'waiting', 20, false],
    [
      'for thirty-one, as long as the messages wait: look first',
      {},
      { waitingSince: '2026-10-24' },
      'unseen',
      20,
      false,
    ],
    [
      '武汉 in November, not certified this year and 37 days to go: there is time, but nothing is done',
      wuhan,
      { scheme: 'enterprise' as const, lastCertifiedOn: '2025-03-10' },
      'later',
      37,
      false,
    ],
    [
      '武汉, nobody knows the last time: look first, never 不用办',
      wuhan,
      { scheme: 'enterprise' as const, lastCertifiedOn: null },
      'look-up',
      37,
      false,
    ],
    [
      '上海, where only those who are told must certify: never 不用办',
      { region: '310000', regionName: '上海市' },
      { scheme: 'enterprise' as const, lastCertifiedOn: '2026-10-01' },
      'later',
      310,
      false,
    ],
    ['不再提醒: no date any more', { stopped: 'not-needed' as const }, {}, 'stopped', null, false],
    [
      '已去世 stands before waiting',
      { stopped: 'deceased' as const },
      { waitingSince: '2026-11-20' },
      'stopped',
      null,
      false,
    ],
    ['an official page said 2026-12-01, whatever we would count', {}, { officialDueOn: '2026-12-01' }, 'due', 7, true],
    ['新疆, where no rule was found: no countdown', xinjiang, { lastCertifiedOn: '2026-06-20' }, 'due', 6, false],
    [
      '武汉, done this year: the next one counts only from January',
      wuhan,
      { scheme: 'enterprise' as const, lastCertifiedOn: '2026-02-28' },
      'fine',
      402,
      false,
    ],
    [
      'a date that lies in the future: this clock or that day is wrong',
      {},
      { lastCertifiedOn: '2026-12-24' },
      'ahead',
      null,
      false,
    ],
    ['a place outside the regions', { region: '999999' }, {}, 'look-up', null, false],
  ])('%s', (_name, elder, dates, kind, daysLeft, countdown) => {
    const stands = standing(elder, dates);
    expect(stands).toMatchObject({ kind, daysLeft });
    expect(stands.kind === 'due' && stands.countdown).toBe(countdown);
  });

  it.each([
    ['2026-01-25', 61, 'fine'],
    ['2026-01-24', 60, 'later'],
    ['2025-12-24', 29, 'later'],
    ['2025-12-23', 28, 'due'],
    ['2025-11-25', 0, 'due'],
    ['2025-11-24', -1, 'missed'],
  ])('certified on %s: %i days are left, %s', (lastCertifiedOn, daysLeft, kind) => {
    expect(standing({}, { lastCertifiedOn })).toMatchObject({ daysLeft, kind });
  });

  it('without a rule of the place the window says so: it is the national line, unverified', () => {
    expect(standing(xinjiang).window).toMatchObject({ level: 'national', certainty: 'unverified', place: null });
  });
});

describe('who draws two benefits', () => {
  const both = (lastCertifiedOn: string) =>
    aMother({ benefits: [...aMother().benefits, ...aMother({}, { id: 'b2', lastCertifiedOn }).benefits] });

  it.each([
    ['the one that needs something', '2026-11-02', 'b1'],
    ['the nearer date of two that are due', '2025-12-01', 'b2'],
    ['the one that is due before the one that seems missed', '2024-08-11', 'b1'],
  ])('is spoken for by %s', (_name, other, speaks) => {
    expect(foremost(both(other), today)?.benefit.id).toBe(speaks);
  });

  it('nothing known of any: nobody speaks', () => {
    expect(foremost(aMother({ benefits: [] }), today)).toBeNull();
  });
});
