import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { markSeen, markWaiting, takeBack } from '../../src/state/certifications.ts';
import type { Benefit } from '../../src/state/elder.ts';
import { findElder, saveElder } from '../../src/state/elders.ts';
import { tellNoNews } from '../../src/state/tell-benefit.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { day, dayOrNull } from '../support/day.ts';

beforeEach(() => onThePhone({}, [aMother({}, { toldOn: day('2026-11-01') }), aMother({ id: 'e2' }, { id: 'b2' })]));

const mother = (): Benefit => {
  const [benefit] = findElder('e1')?.benefits ?? [];
  if (!benefit) throw new Error('妈妈 draws one benefit');
  return benefit;
};
const dates = () => knownDates(mother());
const lastOn = (on: string) => ({ kind: 'day', on });

const seen = (on: string, nextDueOn: string | null = null) =>
  markSeen('b1', { on: day(on), by: 'help-parent', nextDueOn: dayOrNull(nextDueOn) });
const waiting = (on: string) => markWaiting('b1', { on: day(on), by: null });

describe('办好了', () => {
  it('看到了 begins a new cycle with the day of the record, and says by which way', () => {
    seen('2026-11-20');
    expect(dates()).toEqual({ last: lastOn('2026-11-20'), officialDueOn: null, waitingSince: null });
    expect(mother().records).toMatchObject([{ kind: 'seen', by: 'help-parent', saidAt: '2026-11-24T04:00:00.000Z' }]);
    expect(findElder('e2')).toEqual(aMother({ id: 'e2' }, { id: 'b2' }));
  });

  it('what the official page wrote for the next time is kept', () => {
    seen('2026-11-20', '2027-11-30');
    expect(dates().officialDueOn).toBe('2027-11-30');
  });

  it('an official date of the old cycle does not outlive it', () => {
    saveElder(aMother({}, { officialDueOn: '2026-12-01' }));
    seen('2026-11-20');
    expect(dates().officialDueOn).toBeNull();
  });

  it('还在等结果 keeps the cycle and remembers since when', () => {
    waiting('2026-11-24');
    expect(dates()).toEqual({ last: lastOn('2025-12-15'), officialDueOn: null, waitingSince: '2026-11-24' });
  });

  it.each([
    ['看到了', () => [seen('2026-11-24')]],
    ['还在等结果', () => [waiting('2026-11-24')]],
    ['没去看', () => [tellNoNews('b1')]],
    ['点错了', () => [seen('2026-11-24'), takeBack('b1')]],
  ])('%s is a word of today: the next reminder counts from it', (_name, said) => {
    said();
    expect(mother().toldOn).toBe('2026-11-24');
  });

  it('没去看 changes no date', () => {
    tellNoNews('b1');
    expect(mother()).toEqual({ ...aMother().benefits[0], toldOn: '2026-11-24' });
  });

  it.each([
    ['看到了', () => [seen('2026-11-24', '2027-11-30')]],
    ['还在等结果', () => [waiting('2026-11-24')]],
    ['还在等结果, then 看到了', () => [waiting('2026-11-20'), seen('2026-11-24')]],
    ['还在等结果 twice', () => [waiting('2026-11-20'), waiting('2026-11-24')]],
    ['看到了 twice, since the phone was full the first time', () => [seen('2026-11-24'), seen('2026-11-24')]],
  ])('点错了 after %s: the dates are as they were, and what was said is still there', (_name, said) => {
    const words = said().length;
    takeBack('b1');
    expect(dates()).toEqual({ last: lastOn('2025-12-15'), officialDueOn: null, waitingSince: null });
    expect(mother().records.map(({ kind }) => kind)).toHaveLength(2 * words);
  });

  it('taken back a year later: only the last year is undone', () => {
    seen('2026-11-24');
    seen('2027-11-20');
    takeBack('b1');
    expect(dates().last).toEqual(lastOn('2026-11-24'));
  });

  it('taken back twice: the second time changes nothing', () => {
    seen('2025-11-24');
    seen('2026-11-24');
    takeBack('b1');
    const once = mother();
    takeBack('b1');
    expect(mother().records).toEqual(once.records);
  });

  it('a clock set back between two words: the later word still answers the earlier one', () => {
    seen('2026-11-20', '2027-11-30');
    jest.setSystemTime(new Date('2026-11-23T00:00:00Z'));
    seen('2026-11-22');
    expect(dates()).toEqual({ last: lastOn('2026-11-22'), officialDueOn: null, waitingSince: null });
  });

  it('two hundred words later there is still room for the next, and the dates hold', () => {
    for (let turn = 0; turn < 100; turn += 1) {
      seen('2026-11-24');
      takeBack('b1');
    }
    seen('2026-11-24', '2027-11-01');
    expect(mother().records.length).toBeLessThanOrEqual(100);
    expect(dates()).toEqual({ last: lastOn('2026-11-24'), officialDueOn: '2027-11-01', waitingSince: null });
  });
});
