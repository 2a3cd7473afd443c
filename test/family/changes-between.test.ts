import fc from 'fast-check';
import type { Change } from '../../src/contract/change.ts';
import { changesBetween } from '../../src/family/changes-between.ts';
import { elderOf, stateOf } from '../../src/family/elder-state.ts';
import { mergeChange } from '../../src/family/merge-change.ts';
import { mum, mumWith, seen } from '../server/support/mum.ts';
import { instant } from '../support/day.ts';
import { anyChanges } from './any-changes.ts';

const start = stateOf(mum, { at: 0, by: '' });
const changedAt = instant('2026-11-24T02:00:00.000Z');

describe('what a person changed on one elder’s pages', () => {
  it.each([
    ['nothing', mum, []],
    ['the birth year', mumWith({}, { birthYear: 1946 }), [{ what: 'elder-field', field: 'birthYear', value: 1946 }]],
    [
      'their own word',
      mumWith({}, { relation: 'mother-in-law-wife' }),
      [{ what: 'relation', value: 'mother-in-law-wife' }],
    ],
    ['看到了', mumWith({ records: [seen('2026-11-20')] }), [{ what: 'record', value: seen('2026-11-20') }]],
    ['the benefit is gone', { ...mum, benefits: [] }, [{ what: 'benefit-removed', value: [] }]],
  ])('%s', (_, edited, expected) => {
    expect(changesBetween(mum, edited)).toMatchObject(expected);
    expect(changesBetween(mum, edited)).toHaveLength(expected.length);
  });

  it('of a benefit that is gone, what was known of it is told', () => {
    const certified = mumWith({ records: [seen('2026-11-20')] });
    const gone = changesBetween(certified, { ...certified, benefits: [] });
    expect(gone).toMatchObject([{ what: 'benefit-removed', value: [seen('2026-11-20').id] }]);
  });

  it('an elder who is new is told whole', () => {
    expect(changesBetween(null, mum)).toEqual([{ what: 'elder-added', elder: 'mum', value: mum }]);
  });

  it('told as changes, another phone reads the elder as it was edited', () => {
    fc.assert(
      fc.property(anyChanges, (told) => {
        const state = told.reduce(
          (all, { change }, at) => mergeChange(all, change, { at: at + 1, by: change.id }),
          start,
        );
        const edited = elderOf(state, 'mum');
        if (edited === null) throw new Error('every change can be shown');
        const changes = changesBetween(mum, edited).map(
          (one, index): Change => ({ ...one, id: `c${index}`, changedAt }),
        );
        const read = changes.reduce(
          (all, change, at) => mergeChange(all, change, { at: at + 1, by: change.id }),
          start,
        );
        expect(elderOf(read, 'mum')).toEqual(edited);
      }),
      { numRuns: 1000 },
    );
  });
});
