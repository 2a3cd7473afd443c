import { screen } from '@testing-library/react';
import { elders } from '../../../src/state/elders.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aMother } from '../ways/a-mother.ts';
import { opened, tap } from './opened.tsx';

describe('删掉这位', () => {
  it('is not there for one that is only being added', () => {
    opened();
    expect(screen.queryByText('删掉这位')).toBeNull();
  });

  it('one step more in place, no pop-up; then it is gone, the others stay, and home is shown', () => {
    opened({ elder: 'e1' }, aMother(), aMother({ id: 'e2', relation: 'dad' }));
    tap('删掉这位');
    expect(elders.get()).toHaveLength(2);
    tap('真的删掉这位');
    expect(elders.get().map(({ id }) => id)).toEqual(['e2']);
    expect(fake.called('showModal')).toEqual([]);
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('不删了 leaves it, one who has died can be deleted as well', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    tap('删掉这位');
    tap('不删了，留着');
    expect(screen.queryByText('真的删掉这位')).toBeNull();
    expect(elders.get()).toHaveLength(1);
    tap('删掉这位');
    tap('真的删掉这位');
    expect(elders.get()).toEqual([]);
  });

  it('a full phone: says that it was not kept', () => {
    opened({ elder: 'e1' }, aMother());
    fake.full = true;
    tap('删掉这位');
    tap('真的删掉这位');
    expect(document.body.textContent).toContain('手机存不下了');
    expect(fake.called('switchTab')).toEqual([]);
  });
});
