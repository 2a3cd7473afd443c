import * as v from 'valibot';
import { keepWhatChanged } from '../../../../server/http/released/keep-what-changed.ts';
import { elderAs010 } from '../../../../server/http/released/old-view.ts';
import { type Benefit, type Elder, elder as elderSchema } from '../../../../src/contract/elder.ts';
import { carryOver, type SentElder010 } from '../../../../src/contract/released/elder-0-1-0.ts';
import { knownDates } from '../../../../src/rules/benefit/known-dates.ts';
import { lastText } from '../../../../src/rules/benefit/window-of.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { day, instant, month } from '../../../support/day.ts';
import { due, mum, mumsBenefit, mumWith, on, seen, unknown, waiting } from '../../support/mum.ts';

const today = day('2026-11-28');
let made = 0;
const at = { now: Date.parse('2026-11-28T02:00:00Z'), today, freshId: () => `fresh-${++made}` };

const seenBy010 = (elder: Elder): SentElder010 => {
  const old = elderAs010(elder, today);
  if (!old) throw new Error('an elder without a benefit');
  return old;
};
const withBenefit = (old: SentElder010, change: Partial<SentElder010['benefits'][number]>): SentElder010 => ({
  ...old,
  benefits: old.benefits.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
});
const datesOf = (elder: Elder) => {
  const [benefit] = elder.benefits;
  if (!benefit) throw new Error('no benefit');
  const { last, officialDueOn, waitingSince } = knownDates(benefit);
  return [lastText(last), officialDueOn, waitingSince];
};

const rich: Benefit = {
  ...mumsBenefit,
  typedDue: due('2026-12-20'),
  records: [seen('2026-11-20')],
  visitOn: day('2026-12-01'),
  money: 'paid',
};
const open = { state: 'open', waitingSince: null } as const;
const waits = (text: string) => ({ state: 'waiting', waitingSince: day(text) }) as const;
type Change = Partial<SentElder010['benefits'][number]>;

describe('what a phone of 0.1.0 sends over an elder of a newer one', () => {
  it.each<[string, Partial<Benefit>, Change, [string | null, string | null, string | null]]>([
    ['the last date edited to a later day', {}, { lastCertifiedOn: day('2026-01-05') }, ['2026-01-05', null, null]],
    ['the last date edited to an earlier day', {}, { lastCertifiedOn: day('2025-10-01') }, ['2025-10-01', null, null]],
    ['only the month known after all', {}, { lastCertifiedOn: month('2025-12') }, ['2025-12', null, null]],
    ['not known after all', {}, { lastCertifiedOn: null }, [null, null, null]],
    ['an official date typed', {}, { officialDueOn: day('2027-05-31') }, ['2025-12-15', '2027-05-31', null]],
    ['an official date cleared', { typedDue: due('2027-05-31') }, { officialDueOn: null }, ['2025-12-15', null, null]],
    [
      'an official date cleared that came with a record',
      { records: [{ ...seen('2026-11-20'), nextDueOn: day('2027-11-19') } as Benefit['records'][number]] },
      { officialDueOn: null },
      ['2026-11-20', null, null],
    ],
    [
      'done: the record was seen',
      { typedDue: due('2026-12-20') },
      { lastCertifiedOn: day('2026-11-27'), officialDueOn: null },
      ['2026-11-27', null, null],
    ],
    ['done, and waiting for the result', {}, waits('2026-11-27'), ['2025-12-15', null, '2026-11-27']],
    [
      'the result is there',
      { records: [waiting('2026-11-20')] },
      { ...open, lastCertifiedOn: day('2026-11-20') },
      ['2026-11-20', null, null],
    ],
    ['the waiting taken back', { records: [waiting('2026-11-20')] }, open, ['2025-12-15', null, null]],
    [
      'waiting since another day',
      { records: [waiting('2026-11-20')] },
      waits('2026-11-25'),
      ['2025-12-15', null, '2026-11-25'],
    ],
    [
      'done taken back',
      { typedDue: due('2026-12-20'), records: [seen('2026-11-20')] },
      { lastCertifiedOn: day('2025-12-15'), officialDueOn: day('2026-12-20') },
      ['2025-12-15', '2026-12-20', null],
    ],
    [
      'done taken back, so that the result is waited for again',
      { records: [waiting('2026-11-20'), seen('2026-11-21')] },
      { ...waits('2026-11-20'), lastCertifiedOn: day('2025-12-15') },
      ['2025-12-15', null, '2026-11-20'],
    ],
  ])('%s', (_what, kept, change, dates) => {
    const before = mumWith(kept);
    const heard = seenBy010(before);
    const sent = withBenefit(heard, change);
    const now = keepWhatChanged(before, heard, sent, at);
    expect(datesOf(now)).toEqual(dates);
    expect(seenBy010(now)).toEqual(sent);
    const records = before.benefits[0]?.records ?? [];
    expect(now.benefits[0]?.records.slice(0, records.length)).toEqual(records);
    expect(now.benefits[0]?.toldOn).toBe(today);
    expect(v.is(elderSchema, now)).toBe(true);
    expect(keepWhatChanged(now, sent, sent, at)).toEqual(now);
  });

  it('wins over a phone whose clock is ahead', () => {
    const ahead = mumWith({ typedDue: { on: day('2027-05-31'), saidAt: instant('2030-01-01T00:00:00.000Z') } });
    const heard = seenBy010(ahead);
    expect(
      datesOf(keepWhatChanged(ahead, heard, withBenefit(heard, { officialDueOn: day('2027-06-30') }), at)),
    ).toEqual(['2025-12-15', '2027-06-30', null]);
  });

  const kept: Elder = {
    ...mum,
    birthYear: 1940,
    residence: 'abroad',
    benefits: [rich, { ...mumsBenefit, id: 'survivors', region: regionCode('310000'), scheme: 'survivor' }],
  };
  const heard = seenBy010(mum);

  it('is no news where it is what it said before, though a newer phone has told more since', () => {
    expect(keepWhatChanged(kept, heard, heard, at)).toEqual(kept);
  });

  it.each<[string, Partial<SentElder010>, Partial<Elder>]>([
    ['the word for her', { relation: 'mother-in-law-husband' }, { relation: 'mother-in-law-husband' }],
    ['已去世', { stopped: 'deceased' }, { stopped: 'deceased' }],
    ['where she lives', { residence: 'elsewhere' }, { residence: 'elsewhere' }],
    [
      'her age, which the year of birth must then have wrong',
      { ageBand: '90-99' },
      { ageBand: '90-99', birthYear: null },
    ],
  ])('changes %s and nothing else', (_what, sent, now) => {
    expect(keepWhatChanged(kept, heard, { ...heard, ...sent }, at)).toEqual({ ...kept, ...now });
  });

  it('moves the benefits of the place it knew, and leaves one that another place pays', () => {
    const now = keepWhatChanged(kept, heard, { ...heard, region: regionCode('350200') }, at);
    expect(now.benefits.map(({ id, region }) => [id, region])).toEqual([
      ['benefit-mum', '350200'],
      ['survivors', '310000'],
    ]);
  });

  it('adds a benefit, removes one that it knew, and never one that only a newer phone told of', () => {
    const [own] = heard.benefits;
    if (!own) throw new Error('no benefit');
    const injury = { ...own, id: 'injury', scheme: 'injury' as const };
    expect(
      keepWhatChanged(kept, heard, { ...heard, benefits: [own, injury] }, at).benefits.map(({ id }) => id),
    ).toEqual(['benefit-mum', 'survivors', 'injury']);
    expect(keepWhatChanged(kept, heard, { ...heard, benefits: [injury] }, at).benefits.map(({ id }) => id)).toEqual([
      'survivors',
      'injury',
    ]);
  });

  it('does not bring back a benefit that a newer phone removed', () => {
    const without = { ...kept, benefits: kept.benefits.slice(1) };
    expect(keepWhatChanged(without, heard, heard, at)).toEqual(without);
  });

  it('is taken for its own word where none was heard before: a phone that took the elder over', () => {
    const old = seenBy010(kept);
    expect(keepWhatChanged(kept, null, old, at)).toEqual(kept);
    expect(keepWhatChanged(kept, null, { ...old, relation: 'spouse' }, at)).toEqual({ ...kept, relation: 'spouse' });
  });

  it('of an elder whom nobody told of before is carried over', () => {
    expect(carryOver(heard, today).benefits).toMatchObject([{ region: '350000', typedLast: on('2025-12-15') }]);
    expect(carryOver(withBenefit(heard, { lastCertifiedOn: null }), today).benefits[0]?.typedLast).toEqual(unknown);
  });
});
