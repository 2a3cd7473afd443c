import * as v from 'valibot';
import { elder } from '../../../src/contract/elder.ts';
import { carryOver, elder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { preferencesFrom } from '../../../src/contract/released/preferences-0-1-0.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { day } from '../../support/day.ts';

const dates = { lastCertifiedOn: '2026-03-02', officialDueOn: '2027-03-31', state: 'open', waitingSince: null };
const pension = { id: 'pension', scheme: 'resident', minor: false, benefitSince: null, ...dates };
const mum = { id: 'mum', relation: 'mum', region: '350000', residence: 'local', ageBand: 'under80', stopped: null };

const carried = (benefit: object, more: object = {}) =>
  carryOver(v.parse(elder010, { ...mum, ...more, benefits: [{ ...pension, ...benefit }] }), day('2026-11-28'));

describe('an elder as 0.1.0 kept it', () => {
  it.each([
    ['dates typed', {}, { last: { kind: 'day', on: '2026-03-02' }, officialDueOn: '2027-03-31', waitingSince: null }],
    [
      'only the month known',
      { lastCertifiedOn: '2026-03', officialDueOn: null },
      { last: { kind: 'month', month: '2026-03' }, officialDueOn: null, waitingSince: null },
    ],
    [
      'never certified',
      { lastCertifiedOn: 'never', benefitSince: '2026-10', officialDueOn: null },
      { last: { kind: 'never' }, officialDueOn: null, waitingSince: null },
    ],
    [
      'nothing known',
      { lastCertifiedOn: null, officialDueOn: null },
      { last: { kind: 'unknown' }, officialDueOn: null, waitingSince: null },
    ],
    [
      'waiting for the result',
      { state: 'waiting', waitingSince: '2026-11-20', before: dates },
      { last: { kind: 'day', on: '2026-03-02' }, officialDueOn: '2027-03-31', waitingSince: '2026-11-20' },
    ],
    [
      'done just now',
      { before: { ...dates, lastCertifiedOn: '2025-03-10', officialDueOn: '2026-03-31' } },
      { last: { kind: 'day', on: '2026-03-02' }, officialDueOn: '2027-03-31', waitingSince: null },
    ],
  ])('%s: nothing of it is lost', (_name, benefit, known) => {
    const now = carried(benefit);
    expect(v.is(elder, now)).toBe(true);
    expect(now.benefits.map(knownDates)).toEqual([known]);
    expect(now.benefits[0]).toMatchObject({ region: '350000', scheme: 'resident', toldOn: '2026-11-28' });
  });

  it('can still take back what was done before the change', () => {
    const before = { ...dates, lastCertifiedOn: '2025-03-10', officialDueOn: '2026-03-31' };
    const [benefit] = carried({ before }).benefits;
    const [seen] = benefit?.records ?? [];
    const records = [seen, { id: 'b', kind: 'take-back', takesBack: seen?.id, saidAt: '2026-11-28T02:00:00.000Z' }];
    const read = v.parse(elder.entries.benefits, [{ ...benefit, records }]);
    expect(read.map(knownDates)).toEqual([
      { last: { kind: 'day', on: '2025-03-10' }, officialDueOn: '2026-03-31', waitingSince: null },
    ]);
  });

  it('reads the silent defaults as not asked, and keeps what was answered', () => {
    expect(carried({})).toMatchObject({ ageBand: null, residence: null, birthYear: null });
    expect(carried({}, { ageBand: '90-99', residence: 'abroad' })).toMatchObject({
      ageBand: '90-99',
      residence: 'abroad',
    });
  });

  it('takes the yearly look-up that nobody chose for never asked', () => {
    const hour = { hour: 9, enabled: true };
    expect(preferencesFrom({ ...hour, yearlyLookUpOn: null }).yearlyLookUp).toBe('default');
    expect(preferencesFrom({ ...hour, yearlyLookUpOn: '03-01' }).yearlyLookUp).toBe('03-01');
  });
});
