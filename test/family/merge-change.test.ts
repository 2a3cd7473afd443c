import fc from 'fast-check';
import type { Change } from '../../src/contract/change.ts';
import { type ElderState, elderOf, returnedBenefits, sameBenefit, stateOf } from '../../src/family/elder-state.ts';
import { mergeChange } from '../../src/family/merge-change.ts';
import { mum, mumsBenefit, seen, waiting } from '../server/support/mum.ts';
import { instant } from '../support/day.ts';
import { anyChanges } from './any-changes.ts';

const start = stateOf(mum, { at: 0, by: '' });
const made = { changedAt: instant('2026-11-24T02:00:00.000Z'), elder: mum.id };
type Told = { change: Change; at: number };

const merged = (all: readonly Told[], from: ElderState = start): ElderState =>
  all.reduce((state, { change, at }) => mergeChange(state, change, { at, by: change.id }), from);

const ofBenefit = { benefit: mumsBenefit.id };

const year = (id: string, value: number): Change => ({ ...made, id, what: 'elder-field', field: 'birthYear', value });
const visit = (id: string, value: string): Change => ({
  ...made,
  id,
  what: 'benefit-field',
  benefit: mumsBenefit.id,
  field: 'visitOn',
  value,
});
const record = (id: string, on: string): Change => ({
  ...made,
  id,
  what: 'record',
  benefit: mumsBenefit.id,
  value: seen(on),
});
const removed = (id: string): Change => ({
  ...made,
  id,
  what: 'benefit-removed',
  benefit: mumsBenefit.id,
  value: null,
});
const another = (id: string): Change => ({
  ...made,
  id,
  what: 'benefit-added',
  benefit: 'benefit-survivor',
  value: { ...mumsBenefit, id: 'benefit-survivor', scheme: 'survivor' },
});
const removedKnowing = (id: string, ...known: string[]): Change => ({
  ...made,
  ...ofBenefit,
  id,
  what: 'benefit-removed',
  value: known,
});

describe('changes of several phones', () => {
  it('told as one elder, 妈妈 is read back as she was', () => {
    expect(elderOf(start, 'mum')).toEqual(mum);
  });

  it.each([
    [
      'of two years told, the later one counts',
      [
        { change: year('a', 1940), at: 2 },
        { change: year('b', 1946), at: 1 },
      ],
      { birthYear: 1940 },
    ],
    [
      'told in one moment, the later id counts',
      [
        { change: year('b', 1940), at: 1 },
        { change: year('a', 1946), at: 1 },
      ],
      { birthYear: 1940 },
    ],
    [
      'of two people who change different fields both succeed',
      [
        { change: year('a', 1940), at: 1 },
        { change: visit('b', '2026-12-01'), at: 2 },
      ],
      { birthYear: 1940, benefits: [{ visitOn: '2026-12-01' }] },
    ],
    [
      'a record of an old phone is not lost to a later edit',
      [
        { change: visit('a', '2026-12-01'), at: 9 },
        { change: record('b', '2026-11-20'), at: 1 },
      ],
      { benefits: [{ visitOn: '2026-12-01', records: [seen('2026-11-20')] }] },
    ],
    [
      'a benefit that was removed is gone',
      [
        { change: another('a'), at: 1 },
        { change: removed('b'), at: 2 },
      ],
      { benefits: [{ id: 'benefit-survivor' }] },
    ],
  ])('%s', (_, told, expected) => {
    expect(elderOf(merged(told), 'mum')).toMatchObject(expected);
  });

  it('a benefit removed and added again still has its records', () => {
    const again: Change = { ...made, id: 'c', what: 'benefit-added', benefit: mumsBenefit.id, value: mumsBenefit };
    const told = [
      { change: record('a', '2026-11-20'), at: 1 },
      { change: removed('b'), at: 2 },
      { change: again, at: 3 },
    ];
    expect(elderOf(merged(told), 'mum')?.benefits).toMatchObject([{ records: [seen('2026-11-20')] }]);
  });

  it.each([
    ['看到了 before it, on a phone that was offline', { change: record('a', '2026-11-20'), at: 1 }],
    ['看到了 after it', { change: record('a', '2026-11-20'), at: 9 }],
    ['等结果', { change: { ...record('a', '2026-11-20'), value: waiting('2026-11-20') } as Change, at: 1 }],
  ])('a benefit that was removed comes back with a certification that nobody knew of there: %s', (_, certified) => {
    const removal = { change: removedKnowing('b'), at: 5 };
    for (const told of [
      [certified, removal],
      [removal, certified],
    ]) {
      expect(elderOf(merged(told), 'mum')?.benefits).toHaveLength(1);
      expect(returnedBenefits(merged(told))).toEqual([mumsBenefit.id]);
    }
  });

  it('a benefit that was removed with what was known of it stays away, also when a certification is taken back', () => {
    const { id } = seen('2026-11-20');
    const told = [
      { change: another('0'), at: 1 },
      { change: record('a', '2026-11-20'), at: 1 },
      { change: removedKnowing('b', id), at: 5 },
    ];
    expect(elderOf(merged(told), 'mum')?.benefits).toMatchObject([{ id: 'benefit-survivor' }]);
    const unknown = { change: record('c', '2026-11-22'), at: 6 };
    const { saidAt, id: takesBack } = seen('2026-11-22');
    const value = { kind: 'take-back' as const, id: 'taken', takesBack, saidAt };
    const taken: Told = { change: { ...made, ...ofBenefit, id: 'd', what: 'record', value }, at: 7 };
    expect(elderOf(merged([...told, unknown]), 'mum')?.benefits).toHaveLength(2);
    expect(elderOf(merged([...told, unknown, taken]), 'mum')?.benefits).toMatchObject([{ id: 'benefit-survivor' }]);
  });

  it('of two who each removed another benefit, neither knowing, the later one leaves hers in place', () => {
    const other: Change = { ...made, id: 'c', what: 'benefit-removed', benefit: 'benefit-survivor', value: null };
    const told = [
      { change: another('a'), at: 1 },
      { change: removed('b'), at: 2 },
    ];
    const both = merged([...told, { change: other, at: 3 }]);
    expect(elderOf(both, 'mum')?.benefits).toMatchObject([{ id: 'benefit-survivor' }]);
    expect(elderOf(merged([...told, { change: other, at: 1.5 }]), 'mum')?.benefits).toMatchObject([mumsBenefit]);
  });

  it('in whatever order and however often they come, the same follows', () => {
    const inAnyOrder = anyChanges.chain((told) =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 })),
    );
    fc.assert(
      fc.property(inAnyOrder, ([told, shuffled]) => {
        expect(merged(shuffled)).toEqual(merged(told));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a benefit that was found to be the same as another', () => {
  const old = { ...made, benefit: 'the-old-one' };
  const state = sameBenefit(start, 'the-old-one', mumsBenefit.id, { at: 5, by: 'x' });

  it.each<[string, Change]>([
    ['a record', { ...old, id: 'a', what: 'record', value: seen('2026-11-20') }],
    ['a field', { ...old, id: 'b', what: 'benefit-field', field: 'visitOn', value: '2026-12-08' }],
  ])('%s that is told of the old one late counts for it', (_name, change) => {
    const at = { at: 9, by: change.id };
    const now = mergeChange(state, change, at);
    expect(now).toEqual(mergeChange(state, { ...change, benefit: mumsBenefit.id } as Change, at));
    expect(elderOf(now, 'mum')?.benefits).toHaveLength(1);
  });

  it('that the old one was taken away does not take it away', () => {
    const gone: Change = { ...old, id: 'c', what: 'benefit-removed', value: null };
    expect(elderOf(mergeChange(state, gone, { at: 9, by: 'c' }), 'mum')).toEqual(mum);
  });
});
