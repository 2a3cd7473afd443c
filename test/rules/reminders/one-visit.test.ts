import { regionCode } from '../../../src/rules/region-code.ts';
import type { BenefitToRemind } from '../../../src/rules/reminders/types.ts';
import { missed, open, plan, planLines, waiting, windowWith } from '../support/reminders.ts';

const now = '2027-02-20 10:00';
const ofMa = (benefit: BenefitToRemind, more: Partial<BenefitToRemind> = {}): BenefitToRemind => ({
  ...benefit,
  elderId: 'ma',
  ...more,
});
/** Who leads, and all that its messages tell of beside. */
const visits = (...benefits: BenefitToRemind[]): string[] => {
  const { funded } = plan(benefits, 99, now);
  const leaders = [...new Set(funded.map(({ benefitId }) => benefitId))].sort();
  const toldBy = (leader: string) => funded.filter(({ benefitId }) => benefitId === leader).flatMap(({ also }) => also);
  return leaders.map((leader) => [leader, ...new Set(toldBy(leader))].join('+'));
};

describe('one visit, one message', () => {
  const a = ofMa(open('a', '2027-03-20'));

  it.each<[string, BenefitToRemind, string[]]>([
    ['the same day', ofMa(open('b', '2027-03-20')), ['a+b']],
    ['seven days later', ofMa(open('b', '2027-03-27')), ['a+b']],
    ['eight days later', ofMa(open('b', '2027-03-28')), ['a', 'b']],
    ['seven days earlier: the earlier leads', ofMa(open('b', '2027-03-13')), ['b+a']],
    ['another elder', open('b', '2027-03-20'), ['a', 'b']],
    ['another place', ofMa(open('b', '2027-03-20'), { region: regionCode('420100') }), ['a', 'b']],
    ['another role', ofMa(open('b', '2027-03-20'), { role: 'backs-up' }), ['a', 'b']],
    ['missed', missed(ofMa(open('b', '2027-03-20'))), ['a', 'b']],
    ['waiting', ofMa(waiting('b', '2027-03-20', '2027-02-19')), ['a', 'b']],
    ['waiting for thirty days', ofMa(waiting('b', '2027-03-20', '2027-01-21')), ['a', 'b']],
    ['waiting for thirty-one days', ofMa(waiting('b', '2027-03-20', '2027-01-20')), ['a+b']],
    ['no longer waiting', ofMa(waiting('b', '2027-03-20', '2027-01-10')), ['a+b']],
    ['stopped', ofMa(open('b', '2027-03-20'), { state: 'stopped' }), ['a']],
    ['with a day noted', ofMa(open('b', '2027-03-20'), { visitOn: '2027-05-01' }), ['a', 'b']],
    ['without a date', ofMa(open('b', null), { toldOn: '2027-02-20' }), ['a', 'b']],
  ])('%s', (_name, b, led) => {
    expect(visits(a, b)).toEqual(led);
  });

  it('a date that passed, or that moves, is told of alone', () => {
    const passed = ofMa(open('b', '2027-02-19'));
    const today = ofMa(open('c', '2027-02-20'));
    const moving = ofMa({ ...open('d', null), window: windowWith('2027-02-20', null, ['past-window']) });
    expect(visits(passed, today, moving, ofMa(open('e', '2027-02-24')))).toEqual(['b', 'c', 'd', 'e']);
  });

  it('a chain is cut a week after its first: then the next leads', () => {
    const dates = ['2027-03-20', '2027-03-25', '2027-03-28', '2027-04-04', '2027-04-05'];
    const chain = dates.map((date, index) => ofMa(open(`b${index}`, date)));
    expect(visits(...chain)).toEqual(['b0+b1', 'b2+b3', 'b4']);
  });

  it('the others stand by their dates, then by id', () => {
    const b = ofMa(open('b', '2027-03-22'));
    const c = ofMa(open('c', '2027-03-21'));
    const d = ofMa(open('d', '2027-03-22'));
    expect(visits(d, b, c, a)).toEqual(['a+c+b+d']);
  });

  it('of two on one day the earlier id leads', () => {
    expect(visits(ofMa(open('z', '2027-03-20')), ofMa(open('B', '2027-03-20')))).toEqual(['B+z']);
  });

  it('who is not open yet is told of only from its opening', () => {
    const later = ofMa(open('b', '2027-03-25', '2027-03-13'));
    expect(planLines([a, later], 0, now).unfunded).toEqual([
      'a check-21 2027-02-27 r3',
      'a check-14 2027-03-06 r1',
      'a check-7 2027-03-13 r2 also b',
      'a check-3 2027-03-17 r4 also b',
      'a look-7 2027-03-27 r5 also b',
    ]);
  });

  it('one that no message would reach in time stands alone, and leads nobody', () => {
    const unreached = ofMa(open('b', '2027-03-22', '2027-03-18'));
    const last = ofMa(open('c', '2027-03-23'));
    expect(visits(a, unreached, last)).toEqual(['a+c', 'b']);
    const onTheLastDay = ofMa(open('b', '2027-03-27', '2027-03-27'));
    expect(visits(a, onTheLastDay)).toEqual(['a+b']);
    const anotherDay = ofMa(open('b', '2027-03-26', '2027-03-26'));
    const near = ofMa(open('c', '2027-03-28'));
    expect(visits(a, anotherDay, near)).toEqual(['a', 'b', 'c']);
  });

  it('rounds and short notice are the leader’s', () => {
    const lead = ofMa(open('a', '2027-02-21'), { sent: 3 });
    const other = ofMa(open('b', '2027-02-25'), { sent: 1, lastSentOn: '2027-02-18' });
    expect(planLines([lead, other], 0, now).unfunded).toEqual([
      'a check-0 2027-02-21 r4 also b',
      'a look-7 2027-02-28 r5 also b',
    ]);
  });
});
