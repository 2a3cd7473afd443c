import { fireEvent, render, screen } from '@testing-library/react';
import { RegionRow } from '../../src/components/region-row/region-row.tsx';
import { regionCode } from '../../src/rules/region-code.ts';

describe('the place that pays', () => {
  it('asks, and hands on what the wheel gave', () => {
    const onPick = jest.fn();
    render(<RegionRow value={null} onPick={onPick} />);
    expect(screen.getByText('养老金由哪里发？')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('picker region'), {
      target: { value: JSON.stringify({ value: ['福建省', '全部', '全部'], code: ['350000', '', ''] }) },
    });
    expect(onPick).toHaveBeenCalledWith({ code: '350000', name: '福建省' });
  });

  it('offers 兵团 once 新疆 is picked, and nowhere else', () => {
    const onPick = jest.fn();
    const { rerender } = render(<RegionRow value={{ code: regionCode('350000'), name: '福建省' }} onPick={onPick} />);
    expect(screen.queryByText('是兵团发的')).toBeNull();
    rerender(<RegionRow value={{ code: regionCode('650000'), name: '新疆' }} onPick={onPick} />);
    fireEvent.click(screen.getByText('是兵团发的'));
    expect(onPick).toHaveBeenCalledWith({ code: '660000', name: '新疆生产建设兵团' });
  });
});
