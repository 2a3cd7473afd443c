import { cleanup, fireEvent, screen } from '@testing-library/react';
import { asksOf } from '../../../src/pages/elder/asks.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { elders } from '../../../src/state/elders.ts';
import { aMother } from '../ways/a-mother.ts';
import { framed, opened, save, tap } from './opened.tsx';

describe('what is asked only where it matters', () => {
  const shown = () => [screen.queryByText('哪年出生的？') !== null, screen.queryByText('满 18 岁了') !== null];

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

  it('whether a child draws it is asked, and nothing is chosen for the family', () => {
    opened({ who: 'mum', region: '410000', scheme: 'survivor' });
    tap('不知道');
    save();
    expect(framed()).toBe('领钱的人满 18 岁了吗？');
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
    tap('企业退休');
    tap('不知道');
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ scheme: 'enterprise', minor: false });
  });

  const pickYear = (year: string) => {
    fireEvent.change(screen.getByLabelText('picker date'), { target: { value: year } });
  };

  it('the year of birth, where that counts; it may stay open', () => {
    opened({ who: 'mum', region: '610404', scheme: 'resident' });
    tap('不知道');
    save();
    expect(elders.get()[0]).toMatchObject({ birthYear: null, ageBand: null });
    cleanup();
    opened({ who: 'mum', region: '610404', scheme: 'resident' });
    tap('不知道');
    pickYear('1934');
    expect(screen.getByText('1934 年')).toBeTruthy();
    save();
    expect(elders.get()[0]).toMatchObject({ birthYear: 1934, ageBand: null });
  });

  it('a band chosen long ago counts until a year is told, and is said', () => {
    const old = aMother(
      { region: '610404', regionName: '陕西省咸阳市渭城区', ageBand: '90-99' },
      { lastCertifiedOn: null },
    );
    opened({ elder: 'e1' }, old);
    expect(screen.getByText('您选过「90 多岁」，先按这个算。填了年份，到岁数会自己换。')).toBeTruthy();
    tap('改好了');
    expect(elders.get()).toEqual([old]);
    cleanup();
    opened({ elder: 'e1' }, old);
    pickYear('1934');
    tap('改好了');
    expect(elders.get()).toEqual([{ ...old, birthYear: 1934 }]);
  });

  it('where one lives is asked where a rule of the place depends on it', () => {
    const book = allCycles.map((place) => {
      const { resident } = place.rules;
      if (place.code !== regionCode('350000') || !resident) return place;
      const { variants: _none, ...rule } = resident;
      return {
        ...place,
        rules: { resident: { ...resident, variants: [{ when: { residence: ['abroad' as const] }, rule }] } },
      };
    });
    expect(asksOf('350000', 'resident', book).residence).toBe(true);
    expect(asksOf('350000', 'resident').residence).toBe(false);
  });
});
