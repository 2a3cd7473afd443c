import type { Benefit } from '../../src/state/elder';
import {
  elders,
  findElder,
  markSeen,
  markWaiting,
  removeElder,
  saveElder,
  stopElder,
  takeBack,
} from '../../src/state/elders';
import { aMother } from '../pages/ways/a-mother';
import { onThePhone } from '../pages/ways/on-the-phone';
import { fake } from '../stand-ins/taro';

beforeEach(() => onThePhone({}, [aMother(), aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' })]));

const mother = (): Benefit | undefined => findElder('e1')?.benefits[0];

const asBefore = { lastCertifiedOn: '2025-12-15', officialDueOn: null, state: 'open', waitingSince: null };

describe('the elders of this phone', () => {
  it('one saved again takes its own place', () => {
    expect(saveElder(aMother({ region: '350200' }))).toBe('kept');
    expect(elders.get().map(({ id, region }) => `${id} ${region}`)).toEqual(['e1 350200', 'e2 350000']);
  });

  it('a new one comes last', () => {
    saveElder(aMother({ id: 'e3' }));
    expect(elders.get().map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  });

  it('one removed is gone, from the storage too', () => {
    removeElder('e1');
    expect(findElder('e1')).toBeUndefined();
    expect(JSON.stringify(fake.storage.get('elders'))).not.toContain('"e1"');
  });

  it('a full phone is told, what is on the screen stays', () => {
    fake.full = true;
    expect(saveElder(aMother({ id: 'e3' }))).toBe('full');
    expect(findElder('e3')).toBeDefined();
  });
});

describe('办好了', () => {
  it('看到了 begins a new cycle with the day of the record', () => {
    markSeen('b1', '2026-11-20', null);
    expect(mother()).toMatchObject({ ...asBefore, lastCertifiedOn: '2026-11-20' });
    expect(findElder('e2')?.benefits[0]?.lastCertifiedOn).toBe('2025-12-15');
  });

  it('what the official page wrote for the next time is kept', () => {
    markSeen('b1', '2026-11-20', '2027-11-30');
    expect(mother()?.officialDueOn).toBe('2027-11-30');
  });

  it('an official date of the old cycle does not outlive it', () => {
    saveElder(aMother({}, { officialDueOn: '2026-12-01' }));
    markSeen('b1', '2026-11-20', null);
    expect(mother()?.officialDueOn).toBeNull();
  });

  it('还在等结果 keeps the cycle and remembers since when', () => {
    markWaiting('b1', '2026-11-24');
    expect(mother()).toMatchObject({ ...asBefore, state: 'waiting', waitingSince: '2026-11-24' });
  });

  it.each([
    ['看到了', () => markSeen('b1', '2026-11-24', '2027-11-30')],
    ['还在等结果', () => markWaiting('b1', '2026-11-24')],
    ['还在等结果, then 看到了', () => [markWaiting('b1', '2026-11-20'), markSeen('b1', '2026-11-24', null)]],
    ['还在等结果 twice', () => [markWaiting('b1', '2026-11-20'), markWaiting('b1', '2026-11-24')]],
    [
      '看到了 twice, since the phone was full the first time',
      () => [markSeen('b1', '2026-11-24', null), markSeen('b1', '2026-11-24', null)],
    ],
  ])('点错了 after %s: as it was before', (_name, said) => {
    said();
    takeBack('b1');
    expect(mother()).toEqual({ ...aMother().benefits[0], before: null });
  });

  it('taken back a year later: only the last year is undone', () => {
    markSeen('b1', '2026-11-24', null);
    markSeen('b1', '2027-11-20', null);
    takeBack('b1');
    expect(mother()?.lastCertifiedOn).toBe('2026-11-24');
  });

  it('taken back twice: the second time changes nothing', () => {
    markSeen('b1', '2026-11-24', null);
    takeBack('b1');
    takeBack('b1');
    expect(mother()?.lastCertifiedOn).toBe('2025-12-15');
  });
});

describe('不再提醒', () => {
  it.each(['deceased', 'not-needed'] as const)('%s can be taken back, the dates are still there', (why) => {
    stopElder('e1', why);
    expect([findElder('e1')?.stopped, findElder('e2')?.stopped]).toEqual([why, null]);
    stopElder('e1', null);
    expect(findElder('e1')).toEqual(aMother());
  });
});
