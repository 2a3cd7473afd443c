import { allRivals } from '../../../../bench/effect/rivals/all-rivals.ts';
import type { Situation } from '../../../../bench/effect/rivals/types.ts';
import { formatDay } from '../../../../src/rules/civil-date.ts';
import { aFamily } from '../support/a-family.ts';
import { rivalOf } from '../support/live-under.ts';

const family = aFamily();
const situation = (given: Partial<Situation> = {}): Situation => ({
  family,
  role: 'acts',
  turn: 0,
  known: 'day',
  today: family.start,
  toldOn: family.start,
  waitingSince: null,
  credits: 20,
  sent: 0,
  lastSentOn: null,
  ...given,
});
const daysOf = (id: string, given: Partial<Situation> = {}): string[] =>
  rivalOf(id).plan(situation(given), new Map()).map(formatDay);

test.each<[string, Partial<Situation>, string[]]>([
  ['once', {}, ['2027-07-27']],
  ['one', {}, ['2027-07-11', '2027-08-03', '2027-08-09']],
  ['one', { credits: 2 }, ['2027-07-11', '2027-08-03']],
  ['one', { known: 'unknown' }, []],
  ['one', { known: 'official' }, ['2027-07-12', '2027-08-04', '2027-08-10']],
  ['one', { known: 'month' }, ['2027-07-01', '2027-07-24', '2027-07-30']],
  ['ours', {}, ['2027-07-13', '2027-07-20', '2027-07-27', '2027-08-03', '2027-08-07', '2027-08-17']],
  ['ours', { credits: 2 }, ['2027-07-27', '2027-08-03']],
  ['ours', { role: 'backs-up', turn: 1 }, ['2027-08-03', '2027-08-07', '2027-08-17']],
  ['ours', { known: 'unknown' }, ['2027-03-08', '2027-03-22', '2027-04-19', '2028-03-01']],
  ['ours', { credits: 0 }, []],
  ['28-first', { credits: 2 }, ['2027-07-13', '2027-07-27']],
  ['slow-28', { credits: 2 }, ['2027-07-27', '2027-08-03']],
  ['slow-28', { credits: 2, family: { ...family, way: 'slow' } }, ['2027-07-13', '2027-07-27']],
  ['relay', { role: 'backs-up', turn: 2 }, ['2027-08-03', '2027-08-07', '2027-08-17']],
  ['relay', { role: 'backs-up', turn: 1 }, ['2027-07-31', '2027-08-07', '2027-08-17']],
  ['relay-28', { credits: 2 }, ['2027-07-13', '2027-07-27']],
  ['relay-28', { role: 'backs-up', turn: 1 }, ['2027-07-31', '2027-08-07', '2027-08-17']],
  ['backs-14', { role: 'backs-up', turn: 1 }, ['2027-07-27', '2027-08-03', '2027-08-07', '2027-08-17']],
  ['backs-never', { role: 'backs-up', turn: 1 }, []],
  ['first-two', {}, ['2027-07-27', '2027-08-03']],
])('%s, given %j', (id, given, days) => {
  expect(daysOf(id, given)).toEqual(days);
});

test('after a message our plan goes on as it was: planning anew gives the same', () => {
  for (const role of ['acts', 'backs-up'] as const) {
    for (const known of ['day', 'month', 'official', 'unknown'] as const) {
      for (let credits = 1; credits <= 8; credits++) {
        const before = situation({ role, known, credits });
        const [first, ...rest] = rivalOf('ours').plan(before, new Map());
        if (first === undefined) continue;
        const after = { ...before, credits: credits - 1, sent: 1, today: first, lastSentOn: first };
        expect(rivalOf('ours').plan(after, new Map())).toEqual(rest);
      }
    }
  }
});

test('a plan remembered for one situation is not given for another', () => {
  const cache = new Map();
  const all = allRivals.flatMap(({ plan }) =>
    [
      situation(),
      situation({ credits: 2 }),
      situation({ role: 'backs-up', turn: 1 }),
      situation({ known: 'unknown' }),
    ].map((one) => [plan(one, cache), plan(one, new Map())] as const),
  );
  for (const [remembered, anew] of all) expect(remembered).toEqual(anew);
});
