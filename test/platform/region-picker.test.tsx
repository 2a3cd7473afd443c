import { fireEvent, render, screen } from '@testing-library/react';
import { pickedRegion, RegionPicker } from '../../src/platform/region-picker';
import { RegionPicker as WebRegionPicker } from '../../src/platform/region-picker.h5';

describe('what the wheel of regions answers', () => {
  it.each([
    ['a county', ['福建省', '漳州市', '芗城区'], ['350000', '350600', '350602'], '350602', '福建省漳州市芗城区'],
    ['the whole city', ['福建省', '漳州市', '全部'], ['350000', '350600', ''], '350600', '福建省漳州市'],
    ['the whole province', ['福建省', '全部', '全部'], ['350000', '', ''], '350000', '福建省'],
    [
      'a municipality says its name once',
      ['北京市', '北京市', '东城区'],
      ['110000', '110100', '110101'],
      '110101',
      '北京市东城区',
    ],
    [
      'a 兵团 city under 新疆',
      ['新疆维吾尔自治区', '自治区直辖县级行政区划', '石河子市'],
      ['650000', '659000', '659001'],
      '659001',
      '新疆维吾尔自治区石河子市',
    ],
    ['codes without their zeros', ['福建省', '漳州市', '全部'], ['35', '3506', ''], '350600', '福建省漳州市'],
  ])('%s', (_name, names, codes, code, name) => {
    expect(pickedRegion(names, codes)).toEqual({ code, name });
  });

  it.each([
    ['全部 alone', ['全部', '全部', '全部'], ['', '', '']],
    ['no code at all', ['福建省'], []],
    ['codes that are none', ['福建省'], ['abc']],
  ])('%s is no place', (_name, names, codes) => {
    expect(pickedRegion(names, codes)).toBeNull();
  });

  it('reaches the page as a code and a name', () => {
    const onPick = jest.fn();
    render(<RegionPicker label='养老金由哪里发' onPick={onPick} />);
    const value = JSON.stringify({ value: ['厦门市'], code: [] });
    fireEvent.change(screen.getByLabelText('picker region'), { target: { value } });
    expect(onPick).not.toHaveBeenCalled();
  });
});

describe('WeChat’s wheel also offers places where no mainland pension is paid', () => {
  const turn = (names: string[], codes: string[]) =>
    fireEvent.change(screen.getByLabelText('picker region'), {
      target: { value: JSON.stringify({ value: names, code: codes }) },
    });

  it.each([
    ['台湾', ['台湾省', '全部', '全部'], ['710000', '', '']],
    ['香港', ['香港特别行政区', '香港特别行政区', '中西区'], ['810000', '810100', '810101']],
    ['澳门', ['澳门特别行政区', '全部', '全部'], ['820000', '', '']],
  ])('%s is refused at the pick, with the reason; the next pick is taken', (_name, names, codes) => {
    const onPick = jest.fn();
    render(<RegionPicker label='养老金由哪里发' onPick={onPick} />);
    turn(names, codes);
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByText('发钱的地方要在内地。再选一下。')).toBeTruthy();
    turn(['福建省', '全部', '全部'], ['350000', '', '']);
    expect(onPick).toHaveBeenCalledWith({ code: '350000', name: '福建省' });
    expect(screen.queryByText('发钱的地方要在内地。再选一下。')).toBeNull();
  });
});

describe('the lists of the browser', () => {
  it('answer as the wheel does, level by level', () => {
    const onPick = jest.fn();
    render(<WebRegionPicker label='养老金由哪里发' onPick={onPick} />);
    fireEvent.change(screen.getByLabelText('养老金由哪里发：省'), { target: { value: '35' } });
    fireEvent.change(screen.getByLabelText('养老金由哪里发：市'), { target: { value: '3506' } });
    fireEvent.change(screen.getByLabelText('养老金由哪里发：区县'), { target: { value: '350602' } });
    expect(onPick.mock.calls.map(([region]) => region)).toEqual([
      { code: '350000', name: '福建省' },
      { code: '350600', name: '福建省漳州市' },
      { code: '350602', name: '福建省漳州市芗城区' },
    ]);
    fireEvent.change(screen.getByLabelText('养老金由哪里发：市'), { target: { value: '' } });
    expect(onPick).toHaveBeenLastCalledWith({ code: '350000', name: '福建省' });
  });

  it('hold no place outside the mainland', () => {
    render(<WebRegionPicker label='养老金由哪里发' onPick={jest.fn()} />);
    const codes = screen.getAllByRole('option').map((option) => option.getAttribute('value') ?? '');
    expect(codes.filter((code) => /^(71|81|82)/.test(code))).toEqual([]);
  });
});
