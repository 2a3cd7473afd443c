import { screen } from '@testing-library/react';
import { elders } from '../../../src/state/elders';
import { opened, save, tap } from './opened';

describe('what is asked only where it matters', () => {
  const shown = () => [screen.queryByText('多大年纪？') !== null, screen.queryByText('满 18 岁了') !== null];

  it.each([
    ['福建 居民: neither', { region: '350000', scheme: 'resident' }, [false, false]],
    ['渭城区 居民: by age', { region: '610404', scheme: 'resident' }, [true, false]],
    ['渭城区 企业: not', { region: '610404', scheme: 'enterprise' }, [false, false]],
    ['河南 遗属: whether a child', { region: '410000', scheme: 'survivor' }, [false, true]],
    ['a county of 河南, by the province’s rule', { region: '410105', scheme: 'survivor' }, [false, true]],
    ['河南 企业: not', { region: '410000', scheme: 'enterprise' }, [false, false]],
    ['no place yet: not', { scheme: 'survivor' }, [false, false]],
  ])('%s', (_name, params, asks) => {
    opened({ who: 'mum', ...params });
    expect(shown()).toEqual(asks);
  });

  it('the answers are kept', () => {
    opened({ who: 'mum', region: '410000', scheme: 'survivor' });
    tap('还没满 18 岁');
    tap('不知道');
    save();
    expect(elders.get()[0]?.benefits[0]?.minor).toBe(true);
  });

  it('a widow’s pension is not a child’s, whatever was tapped before', () => {
    opened({ who: 'mum', region: '410000', scheme: 'survivor' });
    tap('还没满 18 岁');
    tap('单位退休');
    tap('不知道');
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ scheme: 'enterprise', minor: false });
  });

  it('ninety years old, where that counts', () => {
    opened({ who: 'mum', region: '610404', scheme: 'resident' });
    tap('90 多岁');
    tap('不知道');
    save();
    expect(elders.get()[0]?.ageBand).toBe('90-99');
  });
});
