import { elders, findElder, removeElder, saveElder, stopElder } from '../../src/state/elders.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => onThePhone({}, [aMother(), aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' })]));

describe('the elders of this phone', () => {
  it('one saved again takes its own place', () => {
    expect(saveElder(aMother({ relation: 'grandma' }))).toBe('kept');
    expect(elders.get().map(({ id, relation }) => `${id} ${relation}`)).toEqual(['e1 grandma', 'e2 dad']);
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

describe('不再提醒', () => {
  it.each(['deceased', 'not-needed'] as const)('%s can be taken back, the dates are still there', (why) => {
    stopElder('e1', why);
    expect([findElder('e1')?.stopped, findElder('e2')?.stopped]).toEqual([why, null]);
    stopElder('e1', null);
    expect(findElder('e1')).toEqual(aMother());
  });
});
