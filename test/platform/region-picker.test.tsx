import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { type PickedRegion, pickedRegion } from '../../src/platform/picked-region.ts';
import { RegionPicker } from '../../src/platform/region-picker';
import { RegionPicker as WebRegionPicker } from '../../src/platform/region-picker.h5.tsx';
import { regionCode } from '../../src/rules/region-code.ts';

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
    ['a town of 东莞', ['广东省', '东莞市', '石龙镇'], ['440000', '441900', '441900003'], '441900', '广东省东莞市'],
    [
      'a place of the same code below',
      ['广东省', '东莞市', '东莞市'],
      ['440000', '441900', '441900'],
      '441900',
      '广东省东莞市',
    ],
    [
      'a street',
      ['福建省', '漳州市', '芗城区', '东铺头街道'],
      ['350000', '350600', '350602', '350602001000'],
      '350602',
      '福建省漳州市芗城区',
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
    render(<RegionPicker label='养老金由哪里发' value={null} onPick={onPick} />);
    const value = JSON.stringify({ value: ['厦门市'], code: [] });
    fireEvent.change(screen.getByLabelText('picker region'), { target: { value } });
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByText('没认出是哪里。再选一下。')).toBeTruthy();
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
    ['海外', ['海外', '美国', '全部'], ['990000', '990100', '']],
    ['海外, numbered otherwise', ['海外', '全部', '全部'], ['00', '', '']],
  ])('%s is refused at the pick, with the reason; the next pick is taken', (_name, names, codes) => {
    const onPick = jest.fn();
    render(<RegionPicker label='养老金由哪里发' value={null} onPick={onPick} />);
    turn(names, codes);
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByText('发钱的地方要在内地。再选一下。')).toBeTruthy();
    turn(['福建省', '全部', '全部'], ['350000', '', '']);
    expect(onPick).toHaveBeenCalledWith({ code: '350000', name: '福建省' });
    expect(screen.queryByText('发钱的地方要在内地。再选一下。')).toBeNull();
  });
});

function Field({ from = null }: { from?: PickedRegion | null }) {
  const [region, setRegion] = useState(from);
  return (
    <WebRegionPicker label='养老金由哪里发' value={region} onPick={setRegion}>
      <div role='note'>{region ? `${region.name} ${region.code}` : '点这里选地方'}</div>
    </WebRegionPicker>
  );
}
describe('the lists of the browser', () => {
  const list = (level: string) => screen.getByLabelText<HTMLSelectElement>(`养老金由哪里发：${level}`);
  const shows = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent;
  const choose = (level: string, text: string) => {
    const option = [...list(level).options].find(({ textContent }) => textContent === text);
    fireEvent.change(list(level), { target: { value: option?.value } });
  };

  const row = () => screen.getByRole('note').textContent;

  it('answer as the wheel does, level by level, and the row says the same', () => {
    render(<Field />);
    choose('省', '福建省');
    expect(row()).toBe('福建省 350000');
    choose('市', '漳州市');
    expect(row()).toBe('福建省漳州市 350600');
    choose('区县', '芗城区');
    expect(row()).toBe('福建省漳州市芗城区 350602');
    choose('市', '全省');
    expect(row()).toBe('福建省 350000');
  });

  it('show what was picked before', () => {
    render(<Field from={{ code: regionCode('659001'), name: '新疆维吾尔自治区石河子市' }} />);
    expect([shows(list('省')), shows(list('区县'))]).toEqual(['新疆维吾尔自治区', '石河子市']);
  });

  it('show nothing of 兵团, which is picked beside them', () => {
    render(<Field from={{ code: regionCode('660000'), name: '新疆生产建设兵团' }} />);
    expect(shows(list('省'))).toBe('选省');
  });

  it('a town, which has nine digits, is its city: list and row agree', () => {
    render(<Field />);
    choose('省', '广东省');
    choose('市', '东莞市');
    choose('区县', '石龙镇');
    expect(row()).toBe('广东省东莞市 441900');
    expect(shows(list('区县'))).toBe('全市');
  });

  it('a tap on the row opens the first of them', () => {
    const open = jest.fn();
    HTMLSelectElement.prototype.showPicker = open;
    render(<Field />);
    fireEvent.click(screen.getByRole('note'));
    expect(open.mock.instances).toEqual([list('省')]);
  });

  it('hold no place outside the mainland', () => {
    render(<Field />);
    const codes = screen.getAllByRole('option').map((option) => option.getAttribute('value') ?? '');
    expect(codes.filter((code) => /^(71|81|82)/.test(code))).toEqual([]);
  });
});
