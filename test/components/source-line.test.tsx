import { fireEvent, render, screen } from '@testing-library/react';
import { SourceLine } from '../../src/components/source-line/source-line.tsx';
import { regionCode } from '../../src/rules/region-code.ts';
import { onThePhone, openedUrl } from '../pages/ways/on-the-phone.ts';

describe('the source line', () => {
  beforeEach(() => onThePhone());

  it('opens the sources with one tap', () => {
    const onTap = jest.fn();
    render(<SourceLine before='按福建「每 365 天一次」推算。' text='出处　2023年11月' onTap={onTap} />);
    fireEvent.click(screen.getByRole('button', { name: /出处.2023年11月/ }));
    expect(onTap).toHaveBeenCalledTimes(1);
    expect(screen.getByText('按福建「每 365 天一次」推算。')).toBeTruthy();
  });

  it('stands as plain words where there is nothing to open', () => {
    render(<SourceLine text='出处　绍兴办事指南（转述） · 2022年8月' />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of a place’s rule leads to 这里不对？, of anything else not', () => {
    const { rerender } = render(<SourceLine text='出处　2023年11月' about={{ region: regionCode('350000') }} />);
    expect(screen.queryByText('这里不对？')).toBeNull();
    rerender(<SourceLine text='出处　2023年11月' about={{ region: regionCode('350000'), scheme: 'resident' }} />);
    fireEvent.click(screen.getByText('这里不对？'));
    expect(openedUrl()).toBe('/pages/ways/differs/index?region=350000&scheme=resident');
  });
});
