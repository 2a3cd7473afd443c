import { type ElderState, elderOf, stateOf } from '../../src/family/elder-state.ts';
import { keptRecords } from '../../src/family/kept-records.ts';
import { mergeChange } from '../../src/family/merge-change.ts';
import type { CertificationRecord } from '../../src/rules/benefit/certification.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { day, instant } from '../support/day.ts';

const saidAt = (index: number) => instant(new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString());
const seen = (index: number): CertificationRecord => ({
  id: `s${index}`,
  kind: 'seen',
  on: day('2026-01-01'),
  saidAt: saidAt(index),
  by: null,
  nextDueOn: null,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => seen(index));
const back: CertificationRecord = { id: 't', kind: 'take-back', takesBack: 's50', saidAt: saidAt(200) };

describe('the records of a lifetime', () => {
  it('are all there, as long as the contract takes them', () => {
    expect(keptRecords(many(100))).toEqual(many(100));
  });

  it('beyond a hundred: what was taken back goes first, then the oldest', () => {
    expect(keptRecords([...many(100), back]).map(({ id }) => id)).not.toContain('s50');
    expect(keptRecords([...many(100), back])).toHaveLength(99);
    expect(
      keptRecords(many(103))
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['s3', 's4']);
  });

  it('of which several phones know more than a hundred, the elder is still one that every phone can read', () => {
    const stamp = { at: 1, by: 'c' };
    const state = many(130).reduce<ElderState>(
      (before, value) =>
        mergeChange(
          before,
          { what: 'record', id: value.id, changedAt: saidAt(0), elder: 'e1', benefit: 'b1', value },
          stamp,
        ),
      stateOf(toWire(aMother()), stamp),
    );
    expect(elderOf(state, 'mum')?.benefits[0]?.records).toHaveLength(100);
  });
});
