import fc from 'fast-check';
import { chinaDay, chinaHour } from '../../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { nextPlanChangeOn } from '../../../src/rules/reminders/next-plan-change.ts';
import type { BenefitToRemind } from '../../../src/rules/reminders/types.ts';
import { anyFamily, planOf } from '../support/any-family.ts';
import { missed, open, waiting } from '../support/reminders.ts';

const today = '2027-02-10';
const changeOf = (benefits: readonly BenefitToRemind[], day = today): string | null => {
  const change = nextPlanChangeOn(benefits, day);
  if (!change.ok) throw new Error(JSON.stringify(change.error));
  return change.value;
};

describe('when a plan changes by time alone', () => {
  it.each<[string, BenefitToRemind, string | null]>([
    ['four weeks before its date', open('ma', '2027-06-01'), '2027-05-04'],
    ['on its date, once that is near', open('ma', '2027-03-01'), '2027-03-01'],
    ['the day after its date', open('ma', '2027-02-10'), '2027-02-11'],
    ['never, without a date', open('ma', null), null],
    ['never, when stopped', { ...open('ma', '2027-06-01'), state: 'stopped' }, null],
    ['when the result is to be looked for', waiting('ma', null, '2027-02-08'), '2027-02-18'],
    ['when waiting ends', waiting('ma', null, '2027-01-20'), '2027-02-20'],
    ['never, when it has ended', waiting('ma', null, '2027-01-10'), null],
    ['a week after the last message', { ...open('ma', null), lastSentOn: '2027-02-05' }, '2027-02-12'],
    ['three days before a visit', { ...open('ma', null), visitOn: '2027-02-20' }, '2027-02-17'],
    ['the day after a visit', { ...open('ma', null), visitOn: '2027-02-10' }, '2027-02-11'],
    ['when a look after a missed period comes', missed({ ...open('ma', null), toldOn: today }), '2027-02-17'],
  ])('%s', (_name, benefit, day) => {
    expect(changeOf([benefit])).toBe(day);
  });

  it('is the earliest of a person’s benefits', () => {
    expect(changeOf([open('ma', '2027-06-01'), open('ba', '2027-05-20')])).toBe('2027-04-22');
    expect(changeOf([])).toBeNull();
  });

  it('bad input is named', () => {
    expect(nextPlanChangeOn([], 'today')).toMatchObject({ ok: false, error: { field: 'today' } });
    expect(nextPlanChangeOn([{ ...open('ma', null), toldOn: 'today' }], today)).toMatchObject({
      ok: false,
      error: { field: 'toldOn' },
    });
  });

  it('before that day the plan is the same until one of its moments comes', () => {
    const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
    fc.assert(
      fc.property(anyFamily, share, (family, at) => {
        const hourIsOver = chinaHour(chinaDay(family.now), family.hour);
        const world = { ...family, now: Math.max(family.now, hourIsOver) };
        const change = changeOf(world.benefits, formatDay(chinaDay(world.now)));
        const plan = planOf(world);
        const comes = [...plan.funded, ...plan.unfunded].map((item) => Date.parse(item.at));
        const dayBegins = change === null ? world.now + 1000 * 86_400_000 : chinaHour(parseDay(change) ?? 0, 0);
        const end = Math.min(dayBegins, ...comes);
        const same = (now: number) => expect(planOf({ ...world, now })).toEqual(plan);
        same(world.now + Math.floor((end - world.now) * at));
        same(end - 1);
      }),
      { numRuns: 1500 },
    );
  });
});
